/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceReproducibility = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/reproducibility.schema.json","title":"ReproducibilityUnit","description":"What can be recomputed of a feature's claims. One unit is about the feature (packages, runs, results, code), and one about each list of data digests, so that data which lies elsewhere can be looked at there.","type":"object","additionalProperties":false,"required":["id","subjects"],"properties":{"id":{"description":"Of the feature: its record's path. Of data: the list, or the record or run record and `#data`. Of a pipeline: its `dvc.yaml` and `#pipeline`.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"feature":{"$ref":"#/$defs/feature"},"data":{"$ref":"#/$defs/data"},"pipeline":{"$ref":"#/$defs/pipeline"},"recreation":{"$ref":"../common.schema.json#/$defs/recreation"},"determinism":{"$ref":"#/$defs/determinism"}},"$defs":{"path":{"type":"string","maxLength":1000},"feature":{"title":"RecordedFeature","description":"What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.","type":"object","additionalProperties":false,"required":["dataLists","packages","code","runs","results","unreadableExperiments"],"properties":{"record":{"description":"The top of the feature's record; absent where there is no record.","$ref":"../common.schema.json#/$defs/location"},"dataLists":{"description":"How many lists of data digests there are; each is a unit of its own.","type":"integer","minimum":0},"packages":{"title":"LockedPackages","type":"object","additionalProperties":false,"required":["named","locks"],"properties":{"named":{"description":"Whether the record names them. Else they are the nearest there are.","type":"boolean"},"locks":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/lock"}}}},"code":{"title":"NamedCode","type":"object","additionalProperties":false,"required":["named","files","missing"],"properties":{"named":{"description":"How many files and folders the record names.","type":"integer","minimum":0},"files":{"description":"How many files that are.","type":"integer","minimum":0},"missing":{"description":"Named, and nothing is there.","$ref":"../common.schema.json#/$defs/nameList"},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"runs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/run"}},"results":{"description":"The files of results that the feature's experiments name.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/result"}},"environment":{"$ref":"#/$defs/environment"},"hardware":{"$ref":"#/$defs/hardware"},"preprocessing":{"$ref":"#/$defs/preprocessing"},"notebooks":{"description":"The notebooks among the code and the steps; of a repository without records all there are.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/notebook"}},"seeds":{"$ref":"#/$defs/seeds"},"agreement":{"$ref":"#/$defs/agreement"},"unreadableExperiments":{"description":"Experiments of which it cannot be told what results they name.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/unreadableExperiment"}},"datasets":{"description":"Data sets with digests that tracking tools gave them, by run. They cannot be computed here, but two runs that used the same data have the same. Left out: none.","type":"array","maxItems":500,"items":{"title":"TrackedDataset","type":"object","additionalProperties":false,"required":["run","name","digest","location"],"properties":{"run":{"$ref":"#/$defs/path"},"name":{"type":"string","maxLength":500},"digest":{"type":"string","maxLength":200},"location":{"description":"Where the run is named.","$ref":"../common.schema.json#/$defs/location"}}}}}},"unreadableExperiment":{"title":"UnreadableExperiment","type":"object","additionalProperties":false,"required":["path","unread"],"properties":{"path":{"$ref":"#/$defs/path"},"unread":{"$ref":"#/$defs/unread"}}},"lock":{"title":"PackageLockFile","description":"One lock file, with the files it includes.","type":"object","additionalProperties":false,"required":["path","format","read","packages","unfixed","unhashed","uncheckable"],"properties":{"path":{"$ref":"#/$defs/path"},"format":{"enum":["requirements","package-lock","poetry","pdm","pipenv","uv","pylock","conda-lock","conda-environment","other"]},"manifest":{"description":"The file it was held against.","$ref":"#/$defs/path"},"python":{"title":"LockedPython","description":"The interpreters it was made for.","type":"object","additionalProperties":false,"required":["says","location"],"properties":{"says":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"renew":{"description":"The command that writes it anew.","type":"string","maxLength":200},"stale":{"description":"Where it is not what its manifest asks for now.","$ref":"#/$defs/faults"},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"read":{"description":"All files that were read for it.","type":"array","maxItems":1100,"items":{"$ref":"#/$defs/path"}},"packages":{"description":"How many packages it asks for.","type":"integer","minimum":0},"remark":{"description":"Where it asks for none: what its comments say.","type":"string","maxLength":300},"unfixed":{"description":"Not fixed to one version, or not what was asked for.","$ref":"#/$defs/faults"},"unhashed":{"description":"Fixed to one version, but not to bytes.","$ref":"#/$defs/faults"},"uncheckable":{"description":"Cannot be told in this checkout.","$ref":"#/$defs/faults"}}},"faults":{"title":"LockFaults","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"title":"LockFault","type":"object","additionalProperties":false,"required":["what","why","location"],"properties":{"what":{"description":"The requirement as written, or the package.","type":"string","maxLength":200},"why":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"run":{"title":"RecordedRun","type":"object","additionalProperties":false,"required":["path","location","results"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where the run record is named.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"results":{"description":"Results of the feature that are among its outputs, with whatever digest.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/path"}},"status":{"enum":["finished","failed","running","unsaid"]},"statusLocation":{"$ref":"../common.schema.json#/$defs/location"},"commit":{"description":"Shown, never compared.","$ref":"../common.schema.json#/$defs/commitId"},"seeds":{"description":"By generator, or one without a name. Left out: the run recorded none.","type":"array","maxItems":100,"items":{"title":"RecordedSeed","type":"object","additionalProperties":false,"required":["value"],"properties":{"generator":{"type":"string","maxLength":200},"value":{"description":"null: the run says it used none.","type":["string","null"],"maxLength":200}}}},"seedLocation":{"$ref":"../common.schema.json#/$defs/location"},"tracked":{"title":"TrackedRunState","description":"Of a run that a tracking tool recorded.","type":"object","additionalProperties":false,"required":["tool","deleted","datasets","parameters"],"properties":{"tool":{"enum":["MLflow","lm-evaluation-harness"]},"deleted":{"description":"Deleted in the tool, and still in its store.","type":"boolean"},"commitText":{"description":"The commit as recorded, where it is no full one.","type":"string","maxLength":200},"commitLocation":{"$ref":"../common.schema.json#/$defs/location"},"datasets":{"description":"Data sets that it recorded with a digest of the tool's own, which cannot be computed here.","type":"integer","minimum":0},"parameters":{"description":"How many it logged.","type":"integer","minimum":0},"homePath":{"description":"The home folder that its artifacts are said to lie in.","type":"string","maxLength":200},"homePathLocation":{"$ref":"../common.schema.json#/$defs/location"}}},"code":{"$ref":"../common.schema.json#/$defs/codeComparison"}}},"result":{"title":"ResultsFile","type":"object","additionalProperties":false,"required":["path","experiment","location","state","runs"],"properties":{"path":{"$ref":"#/$defs/path"},"experiment":{"$ref":"#/$defs/path"},"location":{"description":"Where the experiment names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["present","absent","refused"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"sha256":{"description":"Of its bytes here.","$ref":"../common.schema.json#/$defs/sha256"},"stage":{"description":"The stage of DVC that makes it, where a `dvc.lock` of the repository records one.","$ref":"#/$defs/resultStage"},"runs":{"description":"Run records that list it among their outputs.","type":"array","maxItems":100,"items":{"title":"ResultsListing","type":"object","additionalProperties":false,"required":["run","sha256","holds","location"],"properties":{"run":{"$ref":"#/$defs/path"},"sha256":{"description":"As the run recorded it.","$ref":"../common.schema.json#/$defs/sha256"},"holds":{"enum":["same","line-endings","different"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"resultStage":{"title":"ResultStage","description":"The last run of a stage of DVC, as `dvc.lock` recorded it, and how what it and the stages before it used stands to what is here.","type":"object","additionalProperties":false,"required":["name","pipeline","lock","location","output","holds","before","byRecord","inputs","unlisted"],"properties":{"name":{"type":"string","maxLength":500},"pipeline":{"description":"Its `dvc.yaml`.","$ref":"#/$defs/path"},"lock":{"description":"Its `dvc.lock`.","$ref":"#/$defs/path"},"location":{"description":"Of the output in the lock.","$ref":"../common.schema.json#/$defs/location"},"output":{"description":"The output that is, or that holds, the file of results.","$ref":"#/$defs/path"},"holds":{"description":"How that output stands to what is recorded of it; `untold`: it is not here, or no digest is recorded.","enum":["same","line-endings","different","untold"]},"expected":{"description":"Its digest as recorded.","type":"string","maxLength":100},"observed":{"description":"Its digest here, by the same algorithm.","type":"string","maxLength":100},"before":{"description":"How many stages made what it used.","type":"integer","minimum":0},"byRecord":{"description":"Of the inputs that are the same: those whose bytes are not here, and whose digest is recorded the same by what makes them.","type":"integer","minimum":0},"inputs":{"description":"What it and the stages before it used: code and data.","$ref":"../common.schema.json#/$defs/codeComparison"},"unlisted":{"description":"Code that the feature's record names and none of these stages depends on.","$ref":"../common.schema.json#/$defs/nameList"},"seeds":{"description":"Parameters that are seeds, as the lock recorded them of it and the stages before it. Left out: none.","type":"array","maxItems":100,"items":{"title":"StageSeed","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":200},"value":{"type":["string","null"],"maxLength":200}}}},"subjects":{"description":"Files of git that it was decided from. Left out: none beside the pipeline and the lock.","type":"array","maxItems":2000,"items":{"$ref":"#/$defs/path"}}}},"data":{"title":"DataDigests","description":"One list of data files with their digests, held against the bytes.","type":"object","additionalProperties":false,"required":["listedBy","path","location","files","verified","malformed","others","otherCounts"],"properties":{"listedBy":{"description":"A list of digests, the feature's record, a run record, a `*.dvc` file, a `dvc.lock`, a Croissant description, or a pointer of Git LFS.","enum":["list","record","run","dvc","dvc-lock","croissant","lfs"]},"path":{"description":"The file that lists them.","$ref":"#/$defs/path"},"location":{"description":"Where the list is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"files":{"description":"How many files it lists.","type":"integer","minimum":0},"verified":{"description":"How many have the listed digest.","type":"integer","minimum":0},"malformed":{"title":"MalformedLines","description":"Lines of the list that could not be read.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"others":{"description":"The first of the files that are not verified.","type":"array","maxItems":100,"items":{"title":"UnverifiedData","type":"object","additionalProperties":false,"required":["path","state","location"],"properties":{"path":{"description":"From the repository's root, or as listed where it is refused.","$ref":"#/$defs/path"},"state":{"description":"`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes; `unhashed`: it is listed without a digest that bytes can be held against; `size`: the bytes are the listed ones, and another size is stated.","enum":["different","line-endings","absent","pointer","other-pointer","refused","unhashed","size"]},"expected":{"$ref":"#/$defs/digest"},"observed":{"$ref":"#/$defs/digest"},"here":{"description":"Of one that differs by its line endings: those of the bytes here.","enum":["CRLF","LF","mixed"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"location":{"description":"Where its digest stands.","$ref":"../common.schema.json#/$defs/location"},"algorithm":{"description":"Of the digests. Left out: SHA-256.","enum":["md5","md5-dos2unix"]}}}},"otherCounts":{"title":"UnverifiedCounts","description":"How many files that are not verified contradict what is listed, and how many cannot be looked at here.","type":"object","additionalProperties":false,"required":["contradicted","notHere"],"properties":{"contradicted":{"type":"integer","minimum":0},"notHere":{"type":"integer","minimum":0},"lineEndings":{"description":"How many differ by their line endings alone; they contradict nothing. Left out: none.","type":"integer","minimum":0}}},"imports":{"description":"Where DVC brought it in from.","type":"array","maxItems":100,"items":{"title":"DataImport","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"Address of the repository, or of the data itself.","type":"string","maxLength":1000},"commit":{"$ref":"../common.schema.json#/$defs/commitId"}}}},"confirmed":{"description":"Files and folders that have the listed MD5; those with a SHA-256 carry it among the subjects.","type":"array","maxItems":50000,"items":{"title":"ConfirmedData","type":"object","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"$ref":"#/$defs/path"},"digest":{"$ref":"#/$defs/digest"}}}}}},"seeds":{"title":"StatedSeeds","description":"Seeds in files of parameters and locks of pipelines, and hints that random numbers are used.","type":"object","additionalProperties":false,"required":["statements","hints"],"properties":{"statements":{"type":"array","maxItems":500,"items":{"title":"StatedSeed","type":"object","additionalProperties":false,"required":["name","value","path","location"],"properties":{"name":{"type":"string","maxLength":200},"value":{"description":"null: none was set.","type":["string","null"],"maxLength":200},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"hints":{"description":"Code that seems to draw random numbers; `seeded` where it seems to set a seed too.","type":"array","maxItems":100,"items":{"title":"RandomnessHint","type":"object","additionalProperties":false,"required":["path","what","seeded","location"],"properties":{"path":{"$ref":"#/$defs/path"},"what":{"type":"string","maxLength":200},"seeded":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"agreement":{"title":"FileAgreement","description":"What several files state of the same thing: metrics, parameters, the model's run, its packages.","type":"object","additionalProperties":false,"required":["sources","agreed","disagreements","marks"],"properties":{"sources":{"type":"array","maxItems":1000,"items":{"title":"AgreementSource","type":"object","additionalProperties":false,"required":["path","kind","location"],"properties":{"path":{"$ref":"#/$defs/path"},"kind":{"enum":["model card","metrics","parameters","model","run"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"}}}},"agreed":{"description":"How many things two files state alike, by kind.","type":"object","additionalProperties":false,"properties":{"metric":{"type":"integer","minimum":0},"parameter":{"type":"integer","minimum":0},"run":{"type":"integer","minimum":0},"package":{"type":"integer","minimum":0}}},"disagreements":{"type":"array","maxItems":200,"items":{"title":"Disagreement","type":"object","additionalProperties":false,"required":["kind","name","left","right"],"properties":{"kind":{"enum":["metric","parameter","run","package"]},"name":{"type":"string","maxLength":300},"left":{"$ref":"#/$defs/stated"},"right":{"$ref":"#/$defs/stated"}}}},"marks":{"description":"Placeholders of a template, revisions of data sets that are not pinned, packages of a model that are not.","type":"array","maxItems":200,"items":{"title":"AgreementMark","type":"object","additionalProperties":false,"required":["kind","what","path","location"],"properties":{"kind":{"enum":["placeholder","revision","package"]},"what":{"type":"string","maxLength":300},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"stated":{"title":"StatedValue","type":"object","additionalProperties":false,"required":["says","path","location"],"properties":{"says":{"type":"string","maxLength":300},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"environment":{"title":"RecordedEnvironment","description":"The images and interpreters that the files name.","type":"object","additionalProperties":false,"required":["named","files","images","pythons"],"properties":{"named":{"description":"Whether the record names the files. Else they are the nearest there are.","type":"boolean"},"files":{"type":"array","maxItems":1000,"items":{"title":"EnvironmentFile","type":"object","additionalProperties":false,"required":["path","location"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"}}}},"images":{"description":"Base images, in the order in which they are named; stages of the same file are none.","type":"array","maxItems":1000,"items":{"title":"BaseImage","type":"object","additionalProperties":false,"required":["image","state","location"],"properties":{"image":{"description":"With its arguments filled in.","type":"string","maxLength":500},"state":{"description":"`unresolved`: it depends on an argument without a default.","enum":["digest","tag","latest","unresolved"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"pythons":{"description":"What each file says about the interpreter.","type":"array","maxItems":2000,"items":{"title":"StatedPython","type":"object","additionalProperties":false,"required":["says","kind","by","location"],"properties":{"says":{"type":"string","maxLength":200},"kind":{"enum":["version","range"]},"by":{"description":"What kind of file says so, for a reader.","type":"string","maxLength":100},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"disagreements":{"description":"Statements about the interpreter that cannot both hold.","type":"array","maxItems":100,"items":{"title":"PythonDisagreement","type":"object","additionalProperties":false,"required":["left","right"],"properties":{"left":{"description":"Its place in `pythons`.","type":"integer","minimum":0},"right":{"type":"integer","minimum":0}}}}}},"hardware":{"title":"RecordedHardware","description":"What the numbers were made on, by the record and by run records.","type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","maxItems":1000,"items":{"title":"HardwareStatement","type":"object","additionalProperties":false,"required":["path","location","parts"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"},"parts":{"description":"By part; empty where nothing is written behind its name.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}}}}}}},"preprocessing":{"title":"RecordedPreprocessing","description":"The steps from the raw data to the data that the numbers were made from.","type":"object","additionalProperties":false,"required":["steps"],"properties":{"location":{"description":"Where the record names them.","$ref":"../common.schema.json#/$defs/location"},"steps":{"type":"array","maxItems":1000,"items":{"title":"PreprocessingStep","type":"object","additionalProperties":false,"required":["says","kind","location"],"properties":{"says":{"description":"As written, or as found.","type":"string","maxLength":500},"kind":{"enum":["script","notebook","stage","none","prose","absent","unreadable"]},"path":{"$ref":"#/$defs/path"},"detail":{"type":"string","maxLength":2000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"notebook":{"title":"NotebookState","description":"How a Jupyter notebook (nbformat 3 or 4) was left.","type":"object","additionalProperties":false,"required":["path","location"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"format":{"description":"As in 4.5.","type":"string","maxLength":50},"cells":{"title":"NotebookCells","type":"object","additionalProperties":false,"required":["code","executed","withOutputs"],"properties":{"code":{"description":"Code cells that are not empty.","type":"integer","minimum":0},"executed":{"description":"Of them, with an execution count.","type":"integer","minimum":0},"withOutputs":{"type":"integer","minimum":0}}},"order":{"description":"`fresh`: the counts are exactly 1 to n, as of one run from top to bottom in a new kernel; `continued`: in order, but the kernel had run other cells.","enum":["fresh","continued","out-of-order","partly","not-run"]},"orderLocation":{"$ref":"../common.schema.json#/$defs/location"},"orderDetail":{"type":"string","maxLength":300},"kernel":{"type":"string","maxLength":200},"language":{"type":"string","maxLength":200},"languageVersion":{"type":"string","maxLength":100},"errors":{"$ref":"#/$defs/notebookMarks"},"homePaths":{"$ref":"#/$defs/notebookMarks"},"secrets":{"$ref":"#/$defs/notebookMarks"}}},"notebookMarks":{"title":"NotebookMarks","description":"Things seen in the cells of a notebook.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"title":"NotebookMark","type":"object","additionalProperties":false,"required":["what","cell","location"],"properties":{"what":{"description":"Of a secret its kind alone.","type":"string","maxLength":200},"cell":{"description":"Counted from 1, among all cells.","type":"integer","minimum":1},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"unread":{"title":"UnreadFile","description":"Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.","type":"object","additionalProperties":false,"required":["because","message"],"properties":{"because":{"enum":["absent","unsupported","malformed"]},"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"digest":{"description":"SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.","type":"string","pattern":"^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$"},"pipeline":{"title":"PipelineState","description":"A pipeline of DVC: what its last run recorded, held against what is declared and what is here.","type":"object","additionalProperties":false,"required":["path","lock","location","stages"],"properties":{"path":{"description":"Its `dvc.yaml`.","$ref":"#/$defs/path"},"lock":{"description":"Its `dvc.lock`.","$ref":"#/$defs/path"},"location":{"description":"Where the pipeline is named, or the lock itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"stages":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/pipelineStage"}}}},"pipelineStage":{"title":"PipelineStageState","type":"object","additionalProperties":false,"required":["name","location","verified","byRecord","parameters","changes","uncheckable","subjects"],"properties":{"name":{"type":"string","maxLength":500},"location":{"description":"Of its entry in the lock, or where it is declared.","$ref":"../common.schema.json#/$defs/location"},"command":{"description":"As recorded.","type":"string","maxLength":4000},"frozen":{"description":"DVC leaves it as it is, whatever changes.","const":true},"verified":{"description":"Dependencies and outputs whose bytes are here and the recorded ones.","type":"integer","minimum":0},"byRecord":{"description":"Dependencies whose bytes are not here, and whose digest is recorded the same by what makes them.","type":"integer","minimum":0},"parameters":{"description":"Parameters that have the recorded value.","type":"integer","minimum":0},"changes":{"title":"PipelineChanges","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/pipelineChange"}}}},"uncheckable":{"title":"PipelineDoubts","description":"What cannot be told here.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"title":"PipelineDoubt","type":"object","additionalProperties":false,"required":["why","location"],"properties":{"why":{"type":"string","maxLength":2000},"remedy":{"description":"What to do about it; left out: pull the data.","type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"deps":{"description":"What it used, as its last run recorded it and as it was found. Left out: nothing.","$ref":"#/$defs/pipelineFiles"},"outs":{"description":"What it made, likewise.","$ref":"#/$defs/pipelineFiles"},"subjects":{"description":"Files of it that a pull request could change.","type":"array","maxItems":500,"items":{"$ref":"#/$defs/path"}},"lineEndings":{"description":"Dependencies and outputs that differ by their line endings alone. Left out: none.","type":"array","maxItems":20,"items":{"title":"PipelineLineEndings","type":"object","additionalProperties":false,"required":["path","here","location"],"properties":{"path":{"$ref":"#/$defs/path"},"here":{"enum":["CRLF","LF"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"pipelineFiles":{"title":"PipelineFiles","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"description":"By path.","type":"array","maxItems":1000,"items":{"title":"PipelineFile","type":"object","additionalProperties":false,"required":["path","answer"],"properties":{"path":{"$ref":"#/$defs/path"},"md5":{"description":"As recorded; of a folder with `.dir` at the end.","type":"string","pattern":"^[0-9a-f]{32}([.]dir)?$","maxLength":36},"answer":{"description":"How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.","enum":["verified","line-endings","by-record","contradicted","not-checkable","not-recorded"]}}}}}},"pipelineChange":{"title":"PipelineChange","description":"Something that is other than when the stage last ran.","type":"object","additionalProperties":false,"required":["kind","what","location"],"properties":{"kind":{"description":"`stale`: what the stage used has since been made anew by the stage in `by`, or is named otherwise by the file in `by`.","enum":["not-run","command","dependency","new-dependency","stale","parameter","new-parameter","gone-parameter","output","new-output","unresolved"]},"what":{"description":"Path, or file and key of a parameter; of an unresolved stage: why.","type":"string","maxLength":2000},"by":{"type":"string","maxLength":1000},"expected":{"description":"As recorded.","type":"string","maxLength":1000},"observed":{"description":"As it is.","type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"determinism":{"title":"DeterminismState","description":"Two results of the same commit, held against each other.","type":"object","additionalProperties":false,"required":["declared","location"],"properties":{"declared":{"description":"Whether the record names two results.","type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"command":{"type":"string","maxLength":4000},"unread":{"$ref":"#/$defs/unread"},"comparison":{"title":"ResultsComparison","type":"object","additionalProperties":false,"required":["first","second","files","same","numbers","moved","differing","onlyFirst","onlySecond"],"properties":{"first":{"$ref":"#/$defs/path"},"second":{"$ref":"#/$defs/path"},"files":{"description":"Files that are in both.","type":"integer","minimum":0},"same":{"description":"How many of them are the same, byte for byte.","type":"integer","minimum":0},"numbers":{"description":"Numbers that were compared, in the files that are not.","type":"integer","minimum":0},"moved":{"title":"MovedNumbers","description":"Numbers that are farther apart than is allowed, those that moved most first.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":50,"items":{"title":"MovedNumber","type":"object","additionalProperties":false,"required":["file","name","first","second"],"properties":{"file":{"$ref":"#/$defs/path"},"name":{"type":"string","maxLength":500},"first":{"description":"As written.","type":"string","maxLength":200},"second":{"type":"string","maxLength":200}}}}}},"differing":{"description":"Files that differ otherwise than by numbers, or that hold none.","$ref":"../common.schema.json#/$defs/nameList"},"onlyFirst":{"description":"Files of the first alone.","$ref":"../common.schema.json#/$defs/nameList"},"onlySecond":{"description":"Files of the second alone.","$ref":"../common.schema.json#/$defs/nameList"}}}}}}};
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

const schema24 = {"title":"RecordedFeature","description":"What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.","type":"object","additionalProperties":false,"required":["dataLists","packages","code","runs","results","unreadableExperiments"],"properties":{"record":{"description":"The top of the feature's record; absent where there is no record.","$ref":"../common.schema.json#/$defs/location"},"dataLists":{"description":"How many lists of data digests there are; each is a unit of its own.","type":"integer","minimum":0},"packages":{"title":"LockedPackages","type":"object","additionalProperties":false,"required":["named","locks"],"properties":{"named":{"description":"Whether the record names them. Else they are the nearest there are.","type":"boolean"},"locks":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/lock"}}}},"code":{"title":"NamedCode","type":"object","additionalProperties":false,"required":["named","files","missing"],"properties":{"named":{"description":"How many files and folders the record names.","type":"integer","minimum":0},"files":{"description":"How many files that are.","type":"integer","minimum":0},"missing":{"description":"Named, and nothing is there.","$ref":"../common.schema.json#/$defs/nameList"},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"runs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/run"}},"results":{"description":"The files of results that the feature's experiments name.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/result"}},"environment":{"$ref":"#/$defs/environment"},"hardware":{"$ref":"#/$defs/hardware"},"preprocessing":{"$ref":"#/$defs/preprocessing"},"notebooks":{"description":"The notebooks among the code and the steps; of a repository without records all there are.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/notebook"}},"seeds":{"$ref":"#/$defs/seeds"},"agreement":{"$ref":"#/$defs/agreement"},"unreadableExperiments":{"description":"Experiments of which it cannot be told what results they name.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/unreadableExperiment"}},"datasets":{"description":"Data sets with digests that tracking tools gave them, by run. They cannot be computed here, but two runs that used the same data have the same. Left out: none.","type":"array","maxItems":500,"items":{"title":"TrackedDataset","type":"object","additionalProperties":false,"required":["run","name","digest","location"],"properties":{"run":{"$ref":"#/$defs/path"},"name":{"type":"string","maxLength":500},"digest":{"type":"string","maxLength":200},"location":{"description":"Where the run is named.","$ref":"../common.schema.json#/$defs/location"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
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

const schema26 = {"title":"PackageLockFile","description":"One lock file, with the files it includes.","type":"object","additionalProperties":false,"required":["path","format","read","packages","unfixed","unhashed","uncheckable"],"properties":{"path":{"$ref":"#/$defs/path"},"format":{"enum":["requirements","package-lock","poetry","pdm","pipenv","uv","pylock","conda-lock","conda-environment","other"]},"manifest":{"description":"The file it was held against.","$ref":"#/$defs/path"},"python":{"title":"LockedPython","description":"The interpreters it was made for.","type":"object","additionalProperties":false,"required":["says","location"],"properties":{"says":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"renew":{"description":"The command that writes it anew.","type":"string","maxLength":200},"stale":{"description":"Where it is not what its manifest asks for now.","$ref":"#/$defs/faults"},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"read":{"description":"All files that were read for it.","type":"array","maxItems":1100,"items":{"$ref":"#/$defs/path"}},"packages":{"description":"How many packages it asks for.","type":"integer","minimum":0},"remark":{"description":"Where it asks for none: what its comments say.","type":"string","maxLength":300},"unfixed":{"description":"Not fixed to one version, or not what was asked for.","$ref":"#/$defs/faults"},"unhashed":{"description":"Fixed to one version, but not to bytes.","$ref":"#/$defs/faults"},"uncheckable":{"description":"Cannot be told in this checkout.","$ref":"#/$defs/faults"}}};
const schema27 = {"type":"string","maxLength":1000};

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
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"LockFaults","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"title":"LockFault","type":"object","additionalProperties":false,"required":["what","why","location"],"properties":{"what":{"description":"The requirement as written, or the package.","type":"string","maxLength":200},"why":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

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
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
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
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema28.properties.total.type,parentSchema:schema28.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28.properties.total,data:data0};
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
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema28.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.what === undefined){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema28.properties.first.items.required,parentSchema:schema28.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.why === undefined){
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema28.properties.first.items.required,parentSchema:schema28.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.location === undefined){
const err8 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema28.properties.first.items.required,parentSchema:schema28.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "what") || (key1 === "why")) || (key1 === "location"))){
const err9 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema28.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.what !== undefined){
let data3 = data2.what;
if(typeof data3 === "string"){
if(data3.length > 200){
const err10 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema28.properties.first.items.properties.what,data:data3};
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
const err11 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema28.properties.first.items.properties.what.type,parentSchema:schema28.properties.first.items.properties.what,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.why !== undefined){
let data4 = data2.why;
if(typeof data4 === "string"){
if(data4.length > 500){
const err12 = {instancePath:instancePath+"/first/" + i0+"/why",schemaPath:"#/properties/first/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema28.properties.first.items.properties.why,data:data4};
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
const err13 = {instancePath:instancePath+"/first/" + i0+"/why",schemaPath:"#/properties/first/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema28.properties.first.items.properties.why.type,parentSchema:schema28.properties.first.items.properties.why,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data2.location !== undefined){
if(!(validate61(data2.location, {instancePath:instancePath+"/first/" + i0+"/location",parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema28.properties.first.items.type,parentSchema:schema28.properties.first.items,data:data2};
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
const err15 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema28.properties.first.type,parentSchema:schema28.properties.first,data:data1};
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"UnreadFile","description":"Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.","type":"object","additionalProperties":false,"required":["because","message"],"properties":{"because":{"enum":["absent","unsupported","malformed"]},"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

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
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "because") || (key0 === "message")) || (key0 === "remedy")) || (key0 === "location"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.because !== undefined){
let data0 = data.because;
if(!(((data0 === "absent") || (data0 === "unsupported")) || (data0 === "malformed"))){
const err3 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema29.properties.because.enum},schema:schema29.properties.because.enum,parentSchema:schema29.properties.because,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.message,data:data1};
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
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema29.properties.message.type,parentSchema:schema29.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.remedy !== undefined){
let data2 = data.remedy;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err6 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.remedy,data:data2};
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
const err7 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema29.properties.remedy.type,parentSchema:schema29.properties.remedy,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.read === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.packages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.unfixed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unfixed"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.unhashed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unhashed"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.uncheckable === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!((((((((((data1 === "requirements") || (data1 === "package-lock")) || (data1 === "poetry")) || (data1 === "pdm")) || (data1 === "pipenv")) || (data1 === "uv")) || (data1 === "pylock")) || (data1 === "conda-lock")) || (data1 === "conda-environment")) || (data1 === "other"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema26.properties.format.enum},schema:schema26.properties.format.enum,parentSchema:schema26.properties.format,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.manifest !== undefined){
if(!(validate64(data.manifest, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.python !== undefined){
let data3 = data.python;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.says === undefined){
const err9 = {instancePath:instancePath+"/python",schemaPath:"#/properties/python/required",keyword:"required",params:{missingProperty: "says"},schema:schema26.properties.python.required,parentSchema:schema26.properties.python,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data3.location === undefined){
const err10 = {instancePath:instancePath+"/python",schemaPath:"#/properties/python/required",keyword:"required",params:{missingProperty: "location"},schema:schema26.properties.python.required,parentSchema:schema26.properties.python,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "says") || (key1 === "location"))){
const err11 = {instancePath:instancePath+"/python",schemaPath:"#/properties/python/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema26.properties.python,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data3.says !== undefined){
let data4 = data3.says;
if(typeof data4 === "string"){
if(data4.length > 200){
const err12 = {instancePath:instancePath+"/python/says",schemaPath:"#/properties/python/properties/says/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema26.properties.python.properties.says,data:data4};
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
const err13 = {instancePath:instancePath+"/python/says",schemaPath:"#/properties/python/properties/says/type",keyword:"type",params:{type: "string"},schema:schema26.properties.python.properties.says.type,parentSchema:schema26.properties.python.properties.says,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data3.location !== undefined){
if(!(validate61(data3.location, {instancePath:instancePath+"/python/location",parentData:data3,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/python",schemaPath:"#/properties/python/type",keyword:"type",params:{type: "object"},schema:schema26.properties.python.type,parentSchema:schema26.properties.python,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.renew !== undefined){
let data6 = data.renew;
if(typeof data6 === "string"){
if(data6.length > 200){
const err15 = {instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema26.properties.renew,data:data6};
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
const err16 = {instancePath:instancePath+"/renew",schemaPath:"#/properties/renew/type",keyword:"type",params:{type: "string"},schema:schema26.properties.renew.type,parentSchema:schema26.properties.renew,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.stale !== undefined){
if(!(validate68(data.stale, {instancePath:instancePath+"/stale",parentData:data,parentDataProperty:"stale",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.read !== undefined){
let data10 = data.read;
if(Array.isArray(data10)){
if(data10.length > 1100){
const err17 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 1100},schema:1100,parentSchema:schema26.properties.read,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data10[i0], {instancePath:instancePath+"/read/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"},schema:schema26.properties.read.type,parentSchema:schema26.properties.read,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.packages !== undefined){
let data12 = data.packages;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.packages.type,parentSchema:schema26.properties.packages,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.packages,data:data12};
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
if(data.remark !== undefined){
let data13 = data.remark;
if(typeof data13 === "string"){
if(data13.length > 300){
const err21 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema26.properties.remark,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"},schema:schema26.properties.remark.type,parentSchema:schema26.properties.remark,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data.unfixed !== undefined){
if(!(validate68(data.unfixed, {instancePath:instancePath+"/unfixed",parentData:data,parentDataProperty:"unfixed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.unhashed !== undefined){
if(!(validate68(data.unhashed, {instancePath:instancePath+"/unhashed",parentData:data,parentDataProperty:"unhashed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate68(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"NameList","description":"A list that may be long: how many there are, and the first of them.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":1000}}}};

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
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.total.type,parentSchema:schema30.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.total,data:data0};
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
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema30.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.first.items,data:data2};
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
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema30.properties.first.items.type,parentSchema:schema30.properties.first.items,data:data2};
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
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema30.properties.first.type,parentSchema:schema30.properties.first,data:data1};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"RecordedRun","type":"object","additionalProperties":false,"required":["path","location","results"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where the run record is named.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"results":{"description":"Results of the feature that are among its outputs, with whatever digest.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/path"}},"status":{"enum":["finished","failed","running","unsaid"]},"statusLocation":{"$ref":"../common.schema.json#/$defs/location"},"commit":{"description":"Shown, never compared.","$ref":"../common.schema.json#/$defs/commitId"},"seeds":{"description":"By generator, or one without a name. Left out: the run recorded none.","type":"array","maxItems":100,"items":{"title":"RecordedSeed","type":"object","additionalProperties":false,"required":["value"],"properties":{"generator":{"type":"string","maxLength":200},"value":{"description":"null: the run says it used none.","type":["string","null"],"maxLength":200}}}},"seedLocation":{"$ref":"../common.schema.json#/$defs/location"},"tracked":{"title":"TrackedRunState","description":"Of a run that a tracking tool recorded.","type":"object","additionalProperties":false,"required":["tool","deleted","datasets","parameters"],"properties":{"tool":{"enum":["MLflow","lm-evaluation-harness"]},"deleted":{"description":"Deleted in the tool, and still in its store.","type":"boolean"},"commitText":{"description":"The commit as recorded, where it is no full one.","type":"string","maxLength":200},"commitLocation":{"$ref":"../common.schema.json#/$defs/location"},"datasets":{"description":"Data sets that it recorded with a digest of the tool's own, which cannot be computed here.","type":"integer","minimum":0},"parameters":{"description":"How many it logged.","type":"integer","minimum":0},"homePath":{"description":"The home folder that its artifacts are said to lie in.","type":"string","maxLength":200},"homePathLocation":{"$ref":"../common.schema.json#/$defs/location"}}},"code":{"$ref":"../common.schema.json#/$defs/codeComparison"}}};
const schema32 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema32,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"CodeComparison","description":"The files of code that a run recorded and those that the feature's record names, held against the checkout by content.","type":"object","additionalProperties":false,"required":["recorded","same","different","added","gone","uncheckable"],"properties":{"recorded":{"description":"How many files the run recorded.","type":"integer","minimum":0},"atCommit":{"description":"How many of them it did not list itself: looked up at the commit it recorded.","type":"integer","minimum":0},"same":{"description":"How many of them are byte for byte the same here.","type":"integer","minimum":0},"different":{"description":"Have other content here.","$ref":"#/$defs/nameList"},"added":{"description":"Named by the record, here, and not recorded by the run.","$ref":"#/$defs/nameList"},"gone":{"description":"Recorded by the run and no longer here.","$ref":"#/$defs/nameList"},"uncheckable":{"description":"Cannot be compared in this checkout.","$ref":"#/$defs/nameList"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.total.type,parentSchema:schema30.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.total,data:data0};
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
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema30.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.first.items,data:data2};
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
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema30.properties.first.items.type,parentSchema:schema30.properties.first.items,data:data2};
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
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema30.properties.first.type,parentSchema:schema30.properties.first,data:data1};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recorded === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.same === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.different === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "different"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.added === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "added"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.gone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gone"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.uncheckable === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "recorded") || (key0 === "atCommit")) || (key0 === "same")) || (key0 === "different")) || (key0 === "added")) || (key0 === "gone")) || (key0 === "uncheckable"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.recorded !== undefined){
let data0 = data.recorded;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.recorded.type,parentSchema:schema33.properties.recorded,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.recorded,data:data0};
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
if(data.atCommit !== undefined){
let data1 = data.atCommit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/atCommit",schemaPath:"#/properties/atCommit/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.atCommit.type,parentSchema:schema33.properties.atCommit,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/atCommit",schemaPath:"#/properties/atCommit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.atCommit,data:data1};
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
if(data.same !== undefined){
let data2 = data.same;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.same.type,parentSchema:schema33.properties.same,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.same,data:data2};
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
if(data.different !== undefined){
if(!(validate95(data.different, {instancePath:instancePath+"/different",parentData:data,parentDataProperty:"different",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.added !== undefined){
if(!(validate95(data.added, {instancePath:instancePath+"/added",parentData:data,parentDataProperty:"added",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.gone !== undefined){
if(!(validate95(data.gone, {instancePath:instancePath+"/gone",parentData:data,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate95(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data3 = data.results;
if(Array.isArray(data3)){
if(data3.length > 3000){
const err4 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema31.properties.results,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data3[i0], {instancePath:instancePath+"/results/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema31.properties.results.type,parentSchema:schema31.properties.results,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((((data5 === "finished") || (data5 === "failed")) || (data5 === "running")) || (data5 === "unsaid"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.statusLocation !== undefined){
if(!(validate61(data.statusLocation, {instancePath:instancePath+"/statusLocation",parentData:data,parentDataProperty:"statusLocation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate89(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.seeds !== undefined){
let data8 = data.seeds;
if(Array.isArray(data8)){
if(data8.length > 100){
const err7 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema31.properties.seeds,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.value === undefined){
const err8 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema31.properties.seeds.items.required,parentSchema:schema31.properties.seeds.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "generator") || (key1 === "value"))){
const err9 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.seeds.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data9.generator !== undefined){
let data10 = data9.generator;
if(typeof data10 === "string"){
if(data10.length > 200){
const err10 = {instancePath:instancePath+"/seeds/" + i1+"/generator",schemaPath:"#/properties/seeds/items/properties/generator/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.seeds.items.properties.generator,data:data10};
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
const err11 = {instancePath:instancePath+"/seeds/" + i1+"/generator",schemaPath:"#/properties/seeds/items/properties/generator/type",keyword:"type",params:{type: "string"},schema:schema31.properties.seeds.items.properties.generator.type,parentSchema:schema31.properties.seeds.items.properties.generator,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data9.value !== undefined){
let data11 = data9.value;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/seeds/" + i1+"/value",schemaPath:"#/properties/seeds/items/properties/value/type",keyword:"type",params:{type: schema31.properties.seeds.items.properties.value.type},schema:schema31.properties.seeds.items.properties.value.type,parentSchema:schema31.properties.seeds.items.properties.value,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 200){
const err13 = {instancePath:instancePath+"/seeds/" + i1+"/value",schemaPath:"#/properties/seeds/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.seeds.items.properties.value,data:data11};
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
}
else {
const err14 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.seeds.items.type,parentSchema:schema31.properties.seeds.items,data:data9};
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
const err15 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.seeds.type,parentSchema:schema31.properties.seeds,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data.seedLocation !== undefined){
if(!(validate61(data.seedLocation, {instancePath:instancePath+"/seedLocation",parentData:data,parentDataProperty:"seedLocation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.tracked !== undefined){
let data13 = data.tracked;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.tool === undefined){
const err16 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/required",keyword:"required",params:{missingProperty: "tool"},schema:schema31.properties.tracked.required,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data13.deleted === undefined){
const err17 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/required",keyword:"required",params:{missingProperty: "deleted"},schema:schema31.properties.tracked.required,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if(data13.datasets === undefined){
const err18 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/required",keyword:"required",params:{missingProperty: "datasets"},schema:schema31.properties.tracked.required,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data13.parameters === undefined){
const err19 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema31.properties.tracked.required,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
for(const key2 in data13){
if(!((((((((key2 === "tool") || (key2 === "deleted")) || (key2 === "commitText")) || (key2 === "commitLocation")) || (key2 === "datasets")) || (key2 === "parameters")) || (key2 === "homePath")) || (key2 === "homePathLocation"))){
const err20 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data13.tool !== undefined){
let data14 = data13.tool;
if(!((data14 === "MLflow") || (data14 === "lm-evaluation-harness"))){
const err21 = {instancePath:instancePath+"/tracked/tool",schemaPath:"#/properties/tracked/properties/tool/enum",keyword:"enum",params:{allowedValues: schema31.properties.tracked.properties.tool.enum},schema:schema31.properties.tracked.properties.tool.enum,parentSchema:schema31.properties.tracked.properties.tool,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data13.deleted !== undefined){
let data15 = data13.deleted;
if(typeof data15 !== "boolean"){
const err22 = {instancePath:instancePath+"/tracked/deleted",schemaPath:"#/properties/tracked/properties/deleted/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.tracked.properties.deleted.type,parentSchema:schema31.properties.tracked.properties.deleted,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data13.commitText !== undefined){
let data16 = data13.commitText;
if(typeof data16 === "string"){
if(data16.length > 200){
const err23 = {instancePath:instancePath+"/tracked/commitText",schemaPath:"#/properties/tracked/properties/commitText/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.tracked.properties.commitText,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/tracked/commitText",schemaPath:"#/properties/tracked/properties/commitText/type",keyword:"type",params:{type: "string"},schema:schema31.properties.tracked.properties.commitText.type,parentSchema:schema31.properties.tracked.properties.commitText,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data13.commitLocation !== undefined){
if(!(validate61(data13.commitLocation, {instancePath:instancePath+"/tracked/commitLocation",parentData:data13,parentDataProperty:"commitLocation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data13.datasets !== undefined){
let data18 = data13.datasets;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err25 = {instancePath:instancePath+"/tracked/datasets",schemaPath:"#/properties/tracked/properties/datasets/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.tracked.properties.datasets.type,parentSchema:schema31.properties.tracked.properties.datasets,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err26 = {instancePath:instancePath+"/tracked/datasets",schemaPath:"#/properties/tracked/properties/datasets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.tracked.properties.datasets,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
}
if(data13.parameters !== undefined){
let data19 = data13.parameters;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err27 = {instancePath:instancePath+"/tracked/parameters",schemaPath:"#/properties/tracked/properties/parameters/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.tracked.properties.parameters.type,parentSchema:schema31.properties.tracked.properties.parameters,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err28 = {instancePath:instancePath+"/tracked/parameters",schemaPath:"#/properties/tracked/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.tracked.properties.parameters,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
}
if(data13.homePath !== undefined){
let data20 = data13.homePath;
if(typeof data20 === "string"){
if(data20.length > 200){
const err29 = {instancePath:instancePath+"/tracked/homePath",schemaPath:"#/properties/tracked/properties/homePath/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.tracked.properties.homePath,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tracked/homePath",schemaPath:"#/properties/tracked/properties/homePath/type",keyword:"type",params:{type: "string"},schema:schema31.properties.tracked.properties.homePath.type,parentSchema:schema31.properties.tracked.properties.homePath,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data13.homePathLocation !== undefined){
if(!(validate61(data13.homePathLocation, {instancePath:instancePath+"/tracked/homePathLocation",parentData:data13,parentDataProperty:"homePathLocation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/tracked",schemaPath:"#/properties/tracked/type",keyword:"type",params:{type: "object"},schema:schema31.properties.tracked.type,parentSchema:schema31.properties.tracked,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data.code !== undefined){
if(!(validate94(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"ResultsFile","type":"object","additionalProperties":false,"required":["path","experiment","location","state","runs"],"properties":{"path":{"$ref":"#/$defs/path"},"experiment":{"$ref":"#/$defs/path"},"location":{"description":"Where the experiment names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["present","absent","refused"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"sha256":{"description":"Of its bytes here.","$ref":"../common.schema.json#/$defs/sha256"},"stage":{"description":"The stage of DVC that makes it, where a `dvc.lock` of the repository records one.","$ref":"#/$defs/resultStage"},"runs":{"description":"Run records that list it among their outputs.","type":"array","maxItems":100,"items":{"title":"ResultsListing","type":"object","additionalProperties":false,"required":["run","sha256","holds","location"],"properties":{"run":{"$ref":"#/$defs/path"},"sha256":{"description":"As the run recorded it.","$ref":"../common.schema.json#/$defs/sha256"},"holds":{"enum":["same","line-endings","different"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"ResultStage","description":"The last run of a stage of DVC, as `dvc.lock` recorded it, and how what it and the stages before it used stands to what is here.","type":"object","additionalProperties":false,"required":["name","pipeline","lock","location","output","holds","before","byRecord","inputs","unlisted"],"properties":{"name":{"type":"string","maxLength":500},"pipeline":{"description":"Its `dvc.yaml`.","$ref":"#/$defs/path"},"lock":{"description":"Its `dvc.lock`.","$ref":"#/$defs/path"},"location":{"description":"Of the output in the lock.","$ref":"../common.schema.json#/$defs/location"},"output":{"description":"The output that is, or that holds, the file of results.","$ref":"#/$defs/path"},"holds":{"description":"How that output stands to what is recorded of it; `untold`: it is not here, or no digest is recorded.","enum":["same","line-endings","different","untold"]},"expected":{"description":"Its digest as recorded.","type":"string","maxLength":100},"observed":{"description":"Its digest here, by the same algorithm.","type":"string","maxLength":100},"before":{"description":"How many stages made what it used.","type":"integer","minimum":0},"byRecord":{"description":"Of the inputs that are the same: those whose bytes are not here, and whose digest is recorded the same by what makes them.","type":"integer","minimum":0},"inputs":{"description":"What it and the stages before it used: code and data.","$ref":"../common.schema.json#/$defs/codeComparison"},"unlisted":{"description":"Code that the feature's record names and none of these stages depends on.","$ref":"../common.schema.json#/$defs/nameList"},"seeds":{"description":"Parameters that are seeds, as the lock recorded them of it and the stages before it. Left out: none.","type":"array","maxItems":100,"items":{"title":"StageSeed","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":200},"value":{"type":["string","null"],"maxLength":200}}}},"subjects":{"description":"Files of git that it was decided from. Left out: none beside the pipeline and the lock.","type":"array","maxItems":2000,"items":{"$ref":"#/$defs/path"}}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.pipeline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.lock === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lock"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.location === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.output === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.holds === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holds"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.before === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.byRecord === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byRecord"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data.inputs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data.unlisted === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unlisted"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 500){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema37.properties.name,data:data0};
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
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.pipeline !== undefined){
if(!(validate64(data.pipeline, {instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
if(!(validate64(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate64(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.holds !== undefined){
let data5 = data.holds;
if(!((((data5 === "same") || (data5 === "line-endings")) || (data5 === "different")) || (data5 === "untold"))){
const err13 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/enum",keyword:"enum",params:{allowedValues: schema37.properties.holds.enum},schema:schema37.properties.holds.enum,parentSchema:schema37.properties.holds,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.expected !== undefined){
let data6 = data.expected;
if(typeof data6 === "string"){
if(data6.length > 100){
const err14 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.expected,data:data6};
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
const err15 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema37.properties.expected.type,parentSchema:schema37.properties.expected,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data.observed !== undefined){
let data7 = data.observed;
if(typeof data7 === "string"){
if(data7.length > 100){
const err16 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.observed,data:data7};
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
const err17 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "string"},schema:schema37.properties.observed.type,parentSchema:schema37.properties.observed,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.before !== undefined){
let data8 = data.before;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.before.type,parentSchema:schema37.properties.before,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.before,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
if(data.byRecord !== undefined){
let data9 = data.byRecord;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/byRecord",schemaPath:"#/properties/byRecord/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.byRecord.type,parentSchema:schema37.properties.byRecord,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/byRecord",schemaPath:"#/properties/byRecord/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.byRecord,data:data9};
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
if(data.inputs !== undefined){
if(!(validate94(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.unlisted !== undefined){
if(!(validate80(data.unlisted, {instancePath:instancePath+"/unlisted",parentData:data,parentDataProperty:"unlisted",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.seeds !== undefined){
let data12 = data.seeds;
if(Array.isArray(data12)){
if(data12.length > 100){
const err22 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema37.properties.seeds,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err23 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema37.properties.seeds.items.required,parentSchema:schema37.properties.seeds.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data13.value === undefined){
const err24 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema37.properties.seeds.items.required,parentSchema:schema37.properties.seeds.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
for(const key1 in data13){
if(!((key1 === "name") || (key1 === "value"))){
const err25 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema37.properties.seeds.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(data14.length > 200){
const err26 = {instancePath:instancePath+"/seeds/" + i0+"/name",schemaPath:"#/properties/seeds/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema37.properties.seeds.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/seeds/" + i0+"/name",schemaPath:"#/properties/seeds/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.seeds.items.properties.name.type,parentSchema:schema37.properties.seeds.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if((typeof data15 !== "string") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/seeds/" + i0+"/value",schemaPath:"#/properties/seeds/items/properties/value/type",keyword:"type",params:{type: schema37.properties.seeds.items.properties.value.type},schema:schema37.properties.seeds.items.properties.value.type,parentSchema:schema37.properties.seeds.items.properties.value,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length > 200){
const err29 = {instancePath:instancePath+"/seeds/" + i0+"/value",schemaPath:"#/properties/seeds/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema37.properties.seeds.items.properties.value,data:data15};
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
}
else {
const err30 = {instancePath:instancePath+"/seeds/" + i0,schemaPath:"#/properties/seeds/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.seeds.items.type,parentSchema:schema37.properties.seeds.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type: "array"},schema:schema37.properties.seeds.type,parentSchema:schema37.properties.seeds,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data.subjects !== undefined){
let data16 = data.subjects;
if(Array.isArray(data16)){
if(data16.length > 2000){
const err32 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema37.properties.subjects,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data16[i1], {instancePath:instancePath+"/subjects/" + i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema37.properties.subjects.type,parentSchema:schema37.properties.subjects,data:data16};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
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
if(data.experiment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "experiment"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.runs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "experiment")) || (key0 === "location")) || (key0 === "state")) || (key0 === "detail")) || (key0 === "sha256")) || (key0 === "stage")) || (key0 === "runs"))){
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
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.experiment !== undefined){
if(!(validate64(data.experiment, {instancePath:instancePath+"/experiment",parentData:data,parentDataProperty:"experiment",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((data3 === "present") || (data3 === "absent")) || (data3 === "refused"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema35.properties.state.enum},schema:schema35.properties.state.enum,parentSchema:schema35.properties.state,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema35.properties.detail,data:data4};
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
const err8 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema35.properties.detail.type,parentSchema:schema35.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate106(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate108(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.runs !== undefined){
let data7 = data.runs;
if(Array.isArray(data7)){
if(data7.length > 100){
const err9 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema35.properties.runs,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.run === undefined){
const err10 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run"},schema:schema35.properties.runs.items.required,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data8.sha256 === undefined){
const err11 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema35.properties.runs.items.required,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data8.holds === undefined){
const err12 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "holds"},schema:schema35.properties.runs.items.required,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data8.location === undefined){
const err13 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema35.properties.runs.items.required,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "run") || (key1 === "sha256")) || (key1 === "holds")) || (key1 === "location"))){
const err14 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data8.run !== undefined){
if(!(validate64(data8.run, {instancePath:instancePath+"/runs/" + i0+"/run",parentData:data8,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data8.sha256 !== undefined){
if(!(validate106(data8.sha256, {instancePath:instancePath+"/runs/" + i0+"/sha256",parentData:data8,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data8.holds !== undefined){
let data11 = data8.holds;
if(!(((data11 === "same") || (data11 === "line-endings")) || (data11 === "different"))){
const err15 = {instancePath:instancePath+"/runs/" + i0+"/holds",schemaPath:"#/properties/runs/items/properties/holds/enum",keyword:"enum",params:{allowedValues: schema35.properties.runs.items.properties.holds.enum},schema:schema35.properties.runs.items.properties.holds.enum,parentSchema:schema35.properties.runs.items.properties.holds,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data8.location !== undefined){
if(!(validate61(data8.location, {instancePath:instancePath+"/runs/" + i0+"/location",parentData:data8,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},schema:schema35.properties.runs.items.type,parentSchema:schema35.properties.runs.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema35.properties.runs.type,parentSchema:schema35.properties.runs,data:data7};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"RecordedEnvironment","description":"The images and interpreters that the files name.","type":"object","additionalProperties":false,"required":["named","files","images","pythons"],"properties":{"named":{"description":"Whether the record names the files. Else they are the nearest there are.","type":"boolean"},"files":{"type":"array","maxItems":1000,"items":{"title":"EnvironmentFile","type":"object","additionalProperties":false,"required":["path","location"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"}}}},"images":{"description":"Base images, in the order in which they are named; stages of the same file are none.","type":"array","maxItems":1000,"items":{"title":"BaseImage","type":"object","additionalProperties":false,"required":["image","state","location"],"properties":{"image":{"description":"With its arguments filled in.","type":"string","maxLength":500},"state":{"description":"`unresolved`: it depends on an argument without a default.","enum":["digest","tag","latest","unresolved"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"pythons":{"description":"What each file says about the interpreter.","type":"array","maxItems":2000,"items":{"title":"StatedPython","type":"object","additionalProperties":false,"required":["says","kind","by","location"],"properties":{"says":{"type":"string","maxLength":200},"kind":{"enum":["version","range"]},"by":{"description":"What kind of file says so, for a reader.","type":"string","maxLength":100},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"disagreements":{"description":"Statements about the interpreter that cannot both hold.","type":"array","maxItems":100,"items":{"title":"PythonDisagreement","type":"object","additionalProperties":false,"required":["left","right"],"properties":{"left":{"description":"Its place in `pythons`.","type":"integer","minimum":0},"right":{"type":"integer","minimum":0}}}}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.named === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "named"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.images === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.pythons === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pythons"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "named") || (key0 === "files")) || (key0 === "images")) || (key0 === "pythons")) || (key0 === "disagreements"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.named !== undefined){
let data0 = data.named;
if(typeof data0 !== "boolean"){
const err5 = {instancePath:instancePath+"/named",schemaPath:"#/properties/named/type",keyword:"type",params:{type: "boolean"},schema:schema38.properties.named.type,parentSchema:schema38.properties.named,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema38.properties.files,data:data1};
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
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path === undefined){
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema38.properties.files.items.required,parentSchema:schema38.properties.files.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.location === undefined){
const err8 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema38.properties.files.items.required,parentSchema:schema38.properties.files.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "path") || (key1 === "location")) || (key1 === "unread"))){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema38.properties.files.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.path !== undefined){
if(!(validate64(data2.path, {instancePath:instancePath+"/files/" + i0+"/path",parentData:data2,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data2.location !== undefined){
if(!(validate61(data2.location, {instancePath:instancePath+"/files/" + i0+"/location",parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data2.unread !== undefined){
if(!(validate72(data2.unread, {instancePath:instancePath+"/files/" + i0+"/unread",parentData:data2,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.files.items.type,parentSchema:schema38.properties.files.items,data:data2};
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
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema38.properties.files.type,parentSchema:schema38.properties.files,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.images !== undefined){
let data6 = data.images;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema38.properties.images,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.image === undefined){
const err13 = {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: "image"},schema:schema38.properties.images.items.required,parentSchema:schema38.properties.images.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data7.state === undefined){
const err14 = {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema38.properties.images.items.required,parentSchema:schema38.properties.images.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data7.location === undefined){
const err15 = {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema38.properties.images.items.required,parentSchema:schema38.properties.images.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "image") || (key2 === "state")) || (key2 === "location"))){
const err16 = {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema38.properties.images.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data7.image !== undefined){
let data8 = data7.image;
if(typeof data8 === "string"){
if(data8.length > 500){
const err17 = {instancePath:instancePath+"/images/" + i1+"/image",schemaPath:"#/properties/images/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema38.properties.images.items.properties.image,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/images/" + i1+"/image",schemaPath:"#/properties/images/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema38.properties.images.items.properties.image.type,parentSchema:schema38.properties.images.items.properties.image,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data7.state !== undefined){
let data9 = data7.state;
if(!((((data9 === "digest") || (data9 === "tag")) || (data9 === "latest")) || (data9 === "unresolved"))){
const err19 = {instancePath:instancePath+"/images/" + i1+"/state",schemaPath:"#/properties/images/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema38.properties.images.items.properties.state.enum},schema:schema38.properties.images.items.properties.state.enum,parentSchema:schema38.properties.images.items.properties.state,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data7.location !== undefined){
if(!(validate61(data7.location, {instancePath:instancePath+"/images/" + i1+"/location",parentData:data7,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.images.items.type,parentSchema:schema38.properties.images.items,data:data7};
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
const err21 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema38.properties.images.type,parentSchema:schema38.properties.images,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data.pythons !== undefined){
let data11 = data.pythons;
if(Array.isArray(data11)){
if(data11.length > 2000){
const err22 = {instancePath:instancePath+"/pythons",schemaPath:"#/properties/pythons/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema38.properties.pythons,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.says === undefined){
const err23 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/required",keyword:"required",params:{missingProperty: "says"},schema:schema38.properties.pythons.items.required,parentSchema:schema38.properties.pythons.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data12.kind === undefined){
const err24 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema38.properties.pythons.items.required,parentSchema:schema38.properties.pythons.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data12.by === undefined){
const err25 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema38.properties.pythons.items.required,parentSchema:schema38.properties.pythons.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data12.location === undefined){
const err26 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema38.properties.pythons.items.required,parentSchema:schema38.properties.pythons.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
for(const key3 in data12){
if(!((((key3 === "says") || (key3 === "kind")) || (key3 === "by")) || (key3 === "location"))){
const err27 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema38.properties.pythons.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data12.says !== undefined){
let data13 = data12.says;
if(typeof data13 === "string"){
if(data13.length > 200){
const err28 = {instancePath:instancePath+"/pythons/" + i2+"/says",schemaPath:"#/properties/pythons/items/properties/says/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema38.properties.pythons.items.properties.says,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/pythons/" + i2+"/says",schemaPath:"#/properties/pythons/items/properties/says/type",keyword:"type",params:{type: "string"},schema:schema38.properties.pythons.items.properties.says.type,parentSchema:schema38.properties.pythons.items.properties.says,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data12.kind !== undefined){
let data14 = data12.kind;
if(!((data14 === "version") || (data14 === "range"))){
const err30 = {instancePath:instancePath+"/pythons/" + i2+"/kind",schemaPath:"#/properties/pythons/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.pythons.items.properties.kind.enum},schema:schema38.properties.pythons.items.properties.kind.enum,parentSchema:schema38.properties.pythons.items.properties.kind,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data12.by !== undefined){
let data15 = data12.by;
if(typeof data15 === "string"){
if(data15.length > 100){
const err31 = {instancePath:instancePath+"/pythons/" + i2+"/by",schemaPath:"#/properties/pythons/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38.properties.pythons.items.properties.by,data:data15};
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
const err32 = {instancePath:instancePath+"/pythons/" + i2+"/by",schemaPath:"#/properties/pythons/items/properties/by/type",keyword:"type",params:{type: "string"},schema:schema38.properties.pythons.items.properties.by.type,parentSchema:schema38.properties.pythons.items.properties.by,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data12.location !== undefined){
if(!(validate61(data12.location, {instancePath:instancePath+"/pythons/" + i2+"/location",parentData:data12,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/pythons/" + i2,schemaPath:"#/properties/pythons/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.pythons.items.type,parentSchema:schema38.properties.pythons.items,data:data12};
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
const err34 = {instancePath:instancePath+"/pythons",schemaPath:"#/properties/pythons/type",keyword:"type",params:{type: "array"},schema:schema38.properties.pythons.type,parentSchema:schema38.properties.pythons,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data.disagreements !== undefined){
let data17 = data.disagreements;
if(Array.isArray(data17)){
if(data17.length > 100){
const err35 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema38.properties.disagreements,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.left === undefined){
const err36 = {instancePath:instancePath+"/disagreements/" + i3,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "left"},schema:schema38.properties.disagreements.items.required,parentSchema:schema38.properties.disagreements.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data18.right === undefined){
const err37 = {instancePath:instancePath+"/disagreements/" + i3,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "right"},schema:schema38.properties.disagreements.items.required,parentSchema:schema38.properties.disagreements.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
for(const key4 in data18){
if(!((key4 === "left") || (key4 === "right"))){
const err38 = {instancePath:instancePath+"/disagreements/" + i3,schemaPath:"#/properties/disagreements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema38.properties.disagreements.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data18.left !== undefined){
let data19 = data18.left;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err39 = {instancePath:instancePath+"/disagreements/" + i3+"/left",schemaPath:"#/properties/disagreements/items/properties/left/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.disagreements.items.properties.left.type,parentSchema:schema38.properties.disagreements.items.properties.left,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/disagreements/" + i3+"/left",schemaPath:"#/properties/disagreements/items/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.disagreements.items.properties.left,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
}
if(data18.right !== undefined){
let data20 = data18.right;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err41 = {instancePath:instancePath+"/disagreements/" + i3+"/right",schemaPath:"#/properties/disagreements/items/properties/right/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.disagreements.items.properties.right.type,parentSchema:schema38.properties.disagreements.items.properties.right,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/disagreements/" + i3+"/right",schemaPath:"#/properties/disagreements/items/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.disagreements.items.properties.right,data:data20};
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
}
else {
const err43 = {instancePath:instancePath+"/disagreements/" + i3,schemaPath:"#/properties/disagreements/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.disagreements.items.type,parentSchema:schema38.properties.disagreements.items,data:data18};
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
const err44 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/type",keyword:"type",params:{type: "array"},schema:schema38.properties.disagreements.type,parentSchema:schema38.properties.disagreements,data:data17};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"RecordedHardware","description":"What the numbers were made on, by the record and by run records.","type":"object","additionalProperties":false,"required":["statements"],"properties":{"statements":{"type":"array","maxItems":1000,"items":{"title":"HardwareStatement","type":"object","additionalProperties":false,"required":["path","location","parts"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"},"parts":{"description":"By part; empty where nothing is written behind its name.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}}}}}}};

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
if(data.statements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "statements")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.statements !== undefined){
let data0 = data.statements;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema39.properties.statements,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err3 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema39.properties.statements.items.required,parentSchema:schema39.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data1.location === undefined){
const err4 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema39.properties.statements.items.required,parentSchema:schema39.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.parts === undefined){
const err5 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "parts"},schema:schema39.properties.statements.items.required,parentSchema:schema39.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "path") || (key1 === "location")) || (key1 === "parts"))){
const err6 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data1.path !== undefined){
if(!(validate64(data1.path, {instancePath:instancePath+"/statements/" + i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data1.location !== undefined){
if(!(validate61(data1.location, {instancePath:instancePath+"/statements/" + i0+"/location",parentData:data1,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data1.parts !== undefined){
let data4 = data1.parts;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((((key2 === "cpu") || (key2 === "memory")) || (key2 === "accelerator")) || (key2 === "driver"))){
const err7 = {instancePath:instancePath+"/statements/" + i0+"/parts",schemaPath:"#/properties/statements/items/properties/parts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema39.properties.statements.items.properties.parts,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data4.cpu !== undefined){
let data5 = data4.cpu;
if(typeof data5 === "string"){
if(data5.length > 200){
const err8 = {instancePath:instancePath+"/statements/" + i0+"/parts/cpu",schemaPath:"#/properties/statements/items/properties/parts/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema39.properties.statements.items.properties.parts.properties.cpu,data:data5};
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
const err9 = {instancePath:instancePath+"/statements/" + i0+"/parts/cpu",schemaPath:"#/properties/statements/items/properties/parts/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema39.properties.statements.items.properties.parts.properties.cpu.type,parentSchema:schema39.properties.statements.items.properties.parts.properties.cpu,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data4.memory !== undefined){
let data6 = data4.memory;
if(typeof data6 === "string"){
if(data6.length > 200){
const err10 = {instancePath:instancePath+"/statements/" + i0+"/parts/memory",schemaPath:"#/properties/statements/items/properties/parts/properties/memory/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema39.properties.statements.items.properties.parts.properties.memory,data:data6};
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
const err11 = {instancePath:instancePath+"/statements/" + i0+"/parts/memory",schemaPath:"#/properties/statements/items/properties/parts/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema39.properties.statements.items.properties.parts.properties.memory.type,parentSchema:schema39.properties.statements.items.properties.parts.properties.memory,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data4.accelerator !== undefined){
let data7 = data4.accelerator;
if(typeof data7 === "string"){
if(data7.length > 200){
const err12 = {instancePath:instancePath+"/statements/" + i0+"/parts/accelerator",schemaPath:"#/properties/statements/items/properties/parts/properties/accelerator/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema39.properties.statements.items.properties.parts.properties.accelerator,data:data7};
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
const err13 = {instancePath:instancePath+"/statements/" + i0+"/parts/accelerator",schemaPath:"#/properties/statements/items/properties/parts/properties/accelerator/type",keyword:"type",params:{type: "string"},schema:schema39.properties.statements.items.properties.parts.properties.accelerator.type,parentSchema:schema39.properties.statements.items.properties.parts.properties.accelerator,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data4.driver !== undefined){
let data8 = data4.driver;
if(typeof data8 === "string"){
if(data8.length > 200){
const err14 = {instancePath:instancePath+"/statements/" + i0+"/parts/driver",schemaPath:"#/properties/statements/items/properties/parts/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema39.properties.statements.items.properties.parts.properties.driver,data:data8};
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
const err15 = {instancePath:instancePath+"/statements/" + i0+"/parts/driver",schemaPath:"#/properties/statements/items/properties/parts/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema39.properties.statements.items.properties.parts.properties.driver.type,parentSchema:schema39.properties.statements.items.properties.parts.properties.driver,data:data8};
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
const err16 = {instancePath:instancePath+"/statements/" + i0+"/parts",schemaPath:"#/properties/statements/items/properties/parts/type",keyword:"type",params:{type: "object"},schema:schema39.properties.statements.items.properties.parts.type,parentSchema:schema39.properties.statements.items.properties.parts,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/type",keyword:"type",params:{type: "object"},schema:schema39.properties.statements.items.type,parentSchema:schema39.properties.statements.items,data:data1};
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
const err18 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema39.properties.statements.type,parentSchema:schema39.properties.statements,data:data0};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"RecordedPreprocessing","description":"The steps from the raw data to the data that the numbers were made from.","type":"object","additionalProperties":false,"required":["steps"],"properties":{"location":{"description":"Where the record names them.","$ref":"../common.schema.json#/$defs/location"},"steps":{"type":"array","maxItems":1000,"items":{"title":"PreprocessingStep","type":"object","additionalProperties":false,"required":["says","kind","location"],"properties":{"says":{"description":"As written, or as found.","type":"string","maxLength":500},"kind":{"enum":["script","notebook","stage","none","prose","absent","unreadable"]},"path":{"$ref":"#/$defs/path"},"detail":{"type":"string","maxLength":2000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

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
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "location") || (key0 === "steps"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
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
if(data.steps !== undefined){
let data1 = data.steps;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err2 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema40.properties.steps,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.says === undefined){
const err3 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "says"},schema:schema40.properties.steps.items.required,parentSchema:schema40.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data2.kind === undefined){
const err4 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema40.properties.steps.items.required,parentSchema:schema40.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data2.location === undefined){
const err5 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema40.properties.steps.items.required,parentSchema:schema40.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "says") || (key1 === "kind")) || (key1 === "path")) || (key1 === "detail")) || (key1 === "location"))){
const err6 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema40.properties.steps.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data2.says !== undefined){
let data3 = data2.says;
if(typeof data3 === "string"){
if(data3.length > 500){
const err7 = {instancePath:instancePath+"/steps/" + i0+"/says",schemaPath:"#/properties/steps/items/properties/says/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema40.properties.steps.items.properties.says,data:data3};
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
const err8 = {instancePath:instancePath+"/steps/" + i0+"/says",schemaPath:"#/properties/steps/items/properties/says/type",keyword:"type",params:{type: "string"},schema:schema40.properties.steps.items.properties.says.type,parentSchema:schema40.properties.steps.items.properties.says,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data2.kind !== undefined){
let data4 = data2.kind;
if(!(((((((data4 === "script") || (data4 === "notebook")) || (data4 === "stage")) || (data4 === "none")) || (data4 === "prose")) || (data4 === "absent")) || (data4 === "unreadable"))){
const err9 = {instancePath:instancePath+"/steps/" + i0+"/kind",schemaPath:"#/properties/steps/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.steps.items.properties.kind.enum},schema:schema40.properties.steps.items.properties.kind.enum,parentSchema:schema40.properties.steps.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.path !== undefined){
if(!(validate64(data2.path, {instancePath:instancePath+"/steps/" + i0+"/path",parentData:data2,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data2.detail !== undefined){
let data6 = data2.detail;
if(typeof data6 === "string"){
if(data6.length > 2000){
const err10 = {instancePath:instancePath+"/steps/" + i0+"/detail",schemaPath:"#/properties/steps/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema40.properties.steps.items.properties.detail,data:data6};
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
const err11 = {instancePath:instancePath+"/steps/" + i0+"/detail",schemaPath:"#/properties/steps/items/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema40.properties.steps.items.properties.detail.type,parentSchema:schema40.properties.steps.items.properties.detail,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.location !== undefined){
if(!(validate61(data2.location, {instancePath:instancePath+"/steps/" + i0+"/location",parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema40.properties.steps.items.type,parentSchema:schema40.properties.steps.items,data:data2};
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
const err13 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema40.properties.steps.type,parentSchema:schema40.properties.steps,data:data1};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"NotebookState","description":"How a Jupyter notebook (nbformat 3 or 4) was left.","type":"object","additionalProperties":false,"required":["path","location"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"format":{"description":"As in 4.5.","type":"string","maxLength":50},"cells":{"title":"NotebookCells","type":"object","additionalProperties":false,"required":["code","executed","withOutputs"],"properties":{"code":{"description":"Code cells that are not empty.","type":"integer","minimum":0},"executed":{"description":"Of them, with an execution count.","type":"integer","minimum":0},"withOutputs":{"type":"integer","minimum":0}}},"order":{"description":"`fresh`: the counts are exactly 1 to n, as of one run from top to bottom in a new kernel; `continued`: in order, but the kernel had run other cells.","enum":["fresh","continued","out-of-order","partly","not-run"]},"orderLocation":{"$ref":"../common.schema.json#/$defs/location"},"orderDetail":{"type":"string","maxLength":300},"kernel":{"type":"string","maxLength":200},"language":{"type":"string","maxLength":200},"languageVersion":{"type":"string","maxLength":100},"errors":{"$ref":"#/$defs/notebookMarks"},"homePaths":{"$ref":"#/$defs/notebookMarks"},"secrets":{"$ref":"#/$defs/notebookMarks"}}};
const schema42 = {"title":"NotebookMarks","description":"Things seen in the cells of a notebook.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"title":"NotebookMark","type":"object","additionalProperties":false,"required":["what","cell","location"],"properties":{"what":{"description":"Of a secret its kind alone.","type":"string","maxLength":200},"cell":{"description":"Counted from 1, among all cells.","type":"integer","minimum":1},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

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
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
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
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.total.type,parentSchema:schema42.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.total,data:data0};
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
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 20){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema42.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.what === undefined){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema42.properties.first.items.required,parentSchema:schema42.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.cell === undefined){
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "cell"},schema:schema42.properties.first.items.required,parentSchema:schema42.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.location === undefined){
const err8 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema42.properties.first.items.required,parentSchema:schema42.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "what") || (key1 === "cell")) || (key1 === "location"))){
const err9 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema42.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.what !== undefined){
let data3 = data2.what;
if(typeof data3 === "string"){
if(data3.length > 200){
const err10 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema42.properties.first.items.properties.what,data:data3};
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
const err11 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema42.properties.first.items.properties.what.type,parentSchema:schema42.properties.first.items.properties.what,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.cell !== undefined){
let data4 = data2.cell;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/first/" + i0+"/cell",schemaPath:"#/properties/first/items/properties/cell/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.first.items.properties.cell.type,parentSchema:schema42.properties.first.items.properties.cell,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/first/" + i0+"/cell",schemaPath:"#/properties/first/items/properties/cell/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.first.items.properties.cell,data:data4};
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
if(data2.location !== undefined){
if(!(validate61(data2.location, {instancePath:instancePath+"/first/" + i0+"/location",parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema42.properties.first.items.type,parentSchema:schema42.properties.first.items,data:data2};
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
const err15 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema42.properties.first.type,parentSchema:schema42.properties.first,data:data1};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
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
if(data.path !== undefined){
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 === "string"){
if(data3.length > 50){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema41.properties.format,data:data3};
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
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema41.properties.format.type,parentSchema:schema41.properties.format,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.cells !== undefined){
let data4 = data.cells;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err5 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "code"},schema:schema41.properties.cells.required,parentSchema:schema41.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data4.executed === undefined){
const err6 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "executed"},schema:schema41.properties.cells.required,parentSchema:schema41.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data4.withOutputs === undefined){
const err7 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/required",keyword:"required",params:{missingProperty: "withOutputs"},schema:schema41.properties.cells.required,parentSchema:schema41.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "code") || (key1 === "executed")) || (key1 === "withOutputs"))){
const err8 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema41.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data4.code !== undefined){
let data5 = data4.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/cells/code",schemaPath:"#/properties/cells/properties/code/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.cells.properties.code.type,parentSchema:schema41.properties.cells.properties.code,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/cells/code",schemaPath:"#/properties/cells/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.cells.properties.code,data:data5};
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
if(data4.executed !== undefined){
let data6 = data4.executed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/cells/executed",schemaPath:"#/properties/cells/properties/executed/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.cells.properties.executed.type,parentSchema:schema41.properties.cells.properties.executed,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/cells/executed",schemaPath:"#/properties/cells/properties/executed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.cells.properties.executed,data:data6};
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
if(data4.withOutputs !== undefined){
let data7 = data4.withOutputs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/cells/withOutputs",schemaPath:"#/properties/cells/properties/withOutputs/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.cells.properties.withOutputs.type,parentSchema:schema41.properties.cells.properties.withOutputs,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/cells/withOutputs",schemaPath:"#/properties/cells/properties/withOutputs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.cells.properties.withOutputs,data:data7};
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
}
else {
const err15 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "object"},schema:schema41.properties.cells.type,parentSchema:schema41.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data.order !== undefined){
let data8 = data.order;
if(!(((((data8 === "fresh") || (data8 === "continued")) || (data8 === "out-of-order")) || (data8 === "partly")) || (data8 === "not-run"))){
const err16 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema41.properties.order.enum},schema:schema41.properties.order.enum,parentSchema:schema41.properties.order,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.orderLocation !== undefined){
if(!(validate61(data.orderLocation, {instancePath:instancePath+"/orderLocation",parentData:data,parentDataProperty:"orderLocation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.orderDetail !== undefined){
let data10 = data.orderDetail;
if(typeof data10 === "string"){
if(data10.length > 300){
const err17 = {instancePath:instancePath+"/orderDetail",schemaPath:"#/properties/orderDetail/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema41.properties.orderDetail,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/orderDetail",schemaPath:"#/properties/orderDetail/type",keyword:"type",params:{type: "string"},schema:schema41.properties.orderDetail.type,parentSchema:schema41.properties.orderDetail,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.kernel !== undefined){
let data11 = data.kernel;
if(typeof data11 === "string"){
if(data11.length > 200){
const err19 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema41.properties.kernel,data:data11};
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
const err20 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: "string"},schema:schema41.properties.kernel.type,parentSchema:schema41.properties.kernel,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data.language !== undefined){
let data12 = data.language;
if(typeof data12 === "string"){
if(data12.length > 200){
const err21 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema41.properties.language,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},schema:schema41.properties.language.type,parentSchema:schema41.properties.language,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data.languageVersion !== undefined){
let data13 = data.languageVersion;
if(typeof data13 === "string"){
if(data13.length > 100){
const err23 = {instancePath:instancePath+"/languageVersion",schemaPath:"#/properties/languageVersion/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema41.properties.languageVersion,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/languageVersion",schemaPath:"#/properties/languageVersion/type",keyword:"type",params:{type: "string"},schema:schema41.properties.languageVersion.type,parentSchema:schema41.properties.languageVersion,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data.errors !== undefined){
if(!(validate142(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.homePaths !== undefined){
if(!(validate142(data.homePaths, {instancePath:instancePath+"/homePaths",parentData:data,parentDataProperty:"homePaths",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate142(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"StatedSeeds","description":"Seeds in files of parameters and locks of pipelines, and hints that random numbers are used.","type":"object","additionalProperties":false,"required":["statements","hints"],"properties":{"statements":{"type":"array","maxItems":500,"items":{"title":"StatedSeed","type":"object","additionalProperties":false,"required":["name","value","path","location"],"properties":{"name":{"type":"string","maxLength":200},"value":{"description":"null: none was set.","type":["string","null"],"maxLength":200},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"hints":{"description":"Code that seems to draw random numbers; `seeded` where it seems to set a seed too.","type":"array","maxItems":100,"items":{"title":"RandomnessHint","type":"object","additionalProperties":false,"required":["path","what","seeded","location"],"properties":{"path":{"$ref":"#/$defs/path"},"what":{"type":"string","maxLength":200},"seeded":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

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
if(data.statements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.hints === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hints"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "statements") || (key0 === "hints"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.statements !== undefined){
let data0 = data.statements;
if(Array.isArray(data0)){
if(data0.length > 500){
const err3 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema43.properties.statements,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema43.properties.statements.items.required,parentSchema:schema43.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema43.properties.statements.items.required,parentSchema:schema43.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data1.path === undefined){
const err6 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema43.properties.statements.items.required,parentSchema:schema43.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data1.location === undefined){
const err7 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema43.properties.statements.items.required,parentSchema:schema43.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "name") || (key1 === "value")) || (key1 === "path")) || (key1 === "location"))){
const err8 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43.properties.statements.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err9 = {instancePath:instancePath+"/statements/" + i0+"/name",schemaPath:"#/properties/statements/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema43.properties.statements.items.properties.name,data:data2};
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
const err10 = {instancePath:instancePath+"/statements/" + i0+"/name",schemaPath:"#/properties/statements/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema43.properties.statements.items.properties.name.type,parentSchema:schema43.properties.statements.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/statements/" + i0+"/value",schemaPath:"#/properties/statements/items/properties/value/type",keyword:"type",params:{type: schema43.properties.statements.items.properties.value.type},schema:schema43.properties.statements.items.properties.value.type,parentSchema:schema43.properties.statements.items.properties.value,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 200){
const err12 = {instancePath:instancePath+"/statements/" + i0+"/value",schemaPath:"#/properties/statements/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema43.properties.statements.items.properties.value,data:data3};
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
if(data1.path !== undefined){
if(!(validate64(data1.path, {instancePath:instancePath+"/statements/" + i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data1.location !== undefined){
if(!(validate61(data1.location, {instancePath:instancePath+"/statements/" + i0+"/location",parentData:data1,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/type",keyword:"type",params:{type: "object"},schema:schema43.properties.statements.items.type,parentSchema:schema43.properties.statements.items,data:data1};
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
const err14 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema43.properties.statements.type,parentSchema:schema43.properties.statements,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.hints !== undefined){
let data6 = data.hints;
if(Array.isArray(data6)){
if(data6.length > 100){
const err15 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema43.properties.hints,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
const err16 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema43.properties.hints.items.required,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data7.what === undefined){
const err17 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema43.properties.hints.items.required,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if(data7.seeded === undefined){
const err18 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "seeded"},schema:schema43.properties.hints.items.required,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data7.location === undefined){
const err19 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema43.properties.hints.items.required,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "path") || (key2 === "what")) || (key2 === "seeded")) || (key2 === "location"))){
const err20 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data7.path !== undefined){
if(!(validate64(data7.path, {instancePath:instancePath+"/hints/" + i1+"/path",parentData:data7,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data7.what !== undefined){
let data9 = data7.what;
if(typeof data9 === "string"){
if(data9.length > 200){
const err21 = {instancePath:instancePath+"/hints/" + i1+"/what",schemaPath:"#/properties/hints/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema43.properties.hints.items.properties.what,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/hints/" + i1+"/what",schemaPath:"#/properties/hints/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema43.properties.hints.items.properties.what.type,parentSchema:schema43.properties.hints.items.properties.what,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data7.seeded !== undefined){
let data10 = data7.seeded;
if(typeof data10 !== "boolean"){
const err23 = {instancePath:instancePath+"/hints/" + i1+"/seeded",schemaPath:"#/properties/hints/items/properties/seeded/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.hints.items.properties.seeded.type,parentSchema:schema43.properties.hints.items.properties.seeded,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data7.location !== undefined){
if(!(validate61(data7.location, {instancePath:instancePath+"/hints/" + i1+"/location",parentData:data7,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/type",keyword:"type",params:{type: "object"},schema:schema43.properties.hints.items.type,parentSchema:schema43.properties.hints.items,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"},schema:schema43.properties.hints.type,parentSchema:schema43.properties.hints,data:data6};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"FileAgreement","description":"What several files state of the same thing: metrics, parameters, the model's run, its packages.","type":"object","additionalProperties":false,"required":["sources","agreed","disagreements","marks"],"properties":{"sources":{"type":"array","maxItems":1000,"items":{"title":"AgreementSource","type":"object","additionalProperties":false,"required":["path","kind","location"],"properties":{"path":{"$ref":"#/$defs/path"},"kind":{"enum":["model card","metrics","parameters","model","run"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"}}}},"agreed":{"description":"How many things two files state alike, by kind.","type":"object","additionalProperties":false,"properties":{"metric":{"type":"integer","minimum":0},"parameter":{"type":"integer","minimum":0},"run":{"type":"integer","minimum":0},"package":{"type":"integer","minimum":0}}},"disagreements":{"type":"array","maxItems":200,"items":{"title":"Disagreement","type":"object","additionalProperties":false,"required":["kind","name","left","right"],"properties":{"kind":{"enum":["metric","parameter","run","package"]},"name":{"type":"string","maxLength":300},"left":{"$ref":"#/$defs/stated"},"right":{"$ref":"#/$defs/stated"}}}},"marks":{"description":"Placeholders of a template, revisions of data sets that are not pinned, packages of a model that are not.","type":"array","maxItems":200,"items":{"title":"AgreementMark","type":"object","additionalProperties":false,"required":["kind","what","path","location"],"properties":{"kind":{"enum":["placeholder","revision","package"]},"what":{"type":"string","maxLength":300},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};
const schema45 = {"title":"StatedValue","type":"object","additionalProperties":false,"required":["says","path","location"],"properties":{"says":{"type":"string","maxLength":300},"path":{"$ref":"#/$defs/path"},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

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
if(data.says === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "says") || (key0 === "path")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.says !== undefined){
let data0 = data.says;
if(typeof data0 === "string"){
if(data0.length > 300){
const err4 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema45.properties.says,data:data0};
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
const err5 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"},schema:schema45.properties.says.type,parentSchema:schema45.properties.says,data:data0};
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
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.agreed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreed"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.disagreements === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disagreements"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.marks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marks"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sources") || (key0 === "agreed")) || (key0 === "disagreements")) || (key0 === "marks"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.sources !== undefined){
let data0 = data.sources;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err5 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema44.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err6 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema44.properties.sources.items.required,parentSchema:schema44.properties.sources.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data1.kind === undefined){
const err7 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema44.properties.sources.items.required,parentSchema:schema44.properties.sources.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data1.location === undefined){
const err8 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema44.properties.sources.items.required,parentSchema:schema44.properties.sources.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "path") || (key1 === "kind")) || (key1 === "location")) || (key1 === "unread"))){
const err9 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema44.properties.sources.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data1.path !== undefined){
if(!(validate64(data1.path, {instancePath:instancePath+"/sources/" + i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!(((((data3 === "model card") || (data3 === "metrics")) || (data3 === "parameters")) || (data3 === "model")) || (data3 === "run"))){
const err10 = {instancePath:instancePath+"/sources/" + i0+"/kind",schemaPath:"#/properties/sources/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.sources.items.properties.kind.enum},schema:schema44.properties.sources.items.properties.kind.enum,parentSchema:schema44.properties.sources.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data1.location !== undefined){
if(!(validate61(data1.location, {instancePath:instancePath+"/sources/" + i0+"/location",parentData:data1,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data1.unread !== undefined){
if(!(validate72(data1.unread, {instancePath:instancePath+"/sources/" + i0+"/unread",parentData:data1,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema44.properties.sources.items.type,parentSchema:schema44.properties.sources.items,data:data1};
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
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema44.properties.sources.type,parentSchema:schema44.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.agreed !== undefined){
let data6 = data.agreed;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "metric") || (key2 === "parameter")) || (key2 === "run")) || (key2 === "package"))){
const err13 = {instancePath:instancePath+"/agreed",schemaPath:"#/properties/agreed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema44.properties.agreed,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data6.metric !== undefined){
let data7 = data6.metric;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/agreed/metric",schemaPath:"#/properties/agreed/properties/metric/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.agreed.properties.metric.type,parentSchema:schema44.properties.agreed.properties.metric,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/agreed/metric",schemaPath:"#/properties/agreed/properties/metric/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.agreed.properties.metric,data:data7};
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
if(data6.parameter !== undefined){
let data8 = data6.parameter;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/agreed/parameter",schemaPath:"#/properties/agreed/properties/parameter/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.agreed.properties.parameter.type,parentSchema:schema44.properties.agreed.properties.parameter,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/agreed/parameter",schemaPath:"#/properties/agreed/properties/parameter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.agreed.properties.parameter,data:data8};
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
if(data6.run !== undefined){
let data9 = data6.run;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/agreed/run",schemaPath:"#/properties/agreed/properties/run/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.agreed.properties.run.type,parentSchema:schema44.properties.agreed.properties.run,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/agreed/run",schemaPath:"#/properties/agreed/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.agreed.properties.run,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
if(data6.package !== undefined){
let data10 = data6.package;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/agreed/package",schemaPath:"#/properties/agreed/properties/package/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.agreed.properties.package.type,parentSchema:schema44.properties.agreed.properties.package,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/agreed/package",schemaPath:"#/properties/agreed/properties/package/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.agreed.properties.package,data:data10};
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
}
else {
const err22 = {instancePath:instancePath+"/agreed",schemaPath:"#/properties/agreed/type",keyword:"type",params:{type: "object"},schema:schema44.properties.agreed.type,parentSchema:schema44.properties.agreed,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data.disagreements !== undefined){
let data11 = data.disagreements;
if(Array.isArray(data11)){
if(data11.length > 200){
const err23 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema44.properties.disagreements,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
const err24 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema44.properties.disagreements.items.required,parentSchema:schema44.properties.disagreements.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data12.name === undefined){
const err25 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema44.properties.disagreements.items.required,parentSchema:schema44.properties.disagreements.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data12.left === undefined){
const err26 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "left"},schema:schema44.properties.disagreements.items.required,parentSchema:schema44.properties.disagreements.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data12.right === undefined){
const err27 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/required",keyword:"required",params:{missingProperty: "right"},schema:schema44.properties.disagreements.items.required,parentSchema:schema44.properties.disagreements.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
for(const key3 in data12){
if(!((((key3 === "kind") || (key3 === "name")) || (key3 === "left")) || (key3 === "right"))){
const err28 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema44.properties.disagreements.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data12.kind !== undefined){
let data13 = data12.kind;
if(!((((data13 === "metric") || (data13 === "parameter")) || (data13 === "run")) || (data13 === "package"))){
const err29 = {instancePath:instancePath+"/disagreements/" + i1+"/kind",schemaPath:"#/properties/disagreements/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.disagreements.items.properties.kind.enum},schema:schema44.properties.disagreements.items.properties.kind.enum,parentSchema:schema44.properties.disagreements.items.properties.kind,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data12.name !== undefined){
let data14 = data12.name;
if(typeof data14 === "string"){
if(data14.length > 300){
const err30 = {instancePath:instancePath+"/disagreements/" + i1+"/name",schemaPath:"#/properties/disagreements/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema44.properties.disagreements.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/disagreements/" + i1+"/name",schemaPath:"#/properties/disagreements/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema44.properties.disagreements.items.properties.name.type,parentSchema:schema44.properties.disagreements.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data12.left !== undefined){
if(!(validate158(data12.left, {instancePath:instancePath+"/disagreements/" + i1+"/left",parentData:data12,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data12.right !== undefined){
if(!(validate158(data12.right, {instancePath:instancePath+"/disagreements/" + i1+"/right",parentData:data12,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/disagreements/" + i1,schemaPath:"#/properties/disagreements/items/type",keyword:"type",params:{type: "object"},schema:schema44.properties.disagreements.items.type,parentSchema:schema44.properties.disagreements.items,data:data12};
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
const err33 = {instancePath:instancePath+"/disagreements",schemaPath:"#/properties/disagreements/type",keyword:"type",params:{type: "array"},schema:schema44.properties.disagreements.type,parentSchema:schema44.properties.disagreements,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data.marks !== undefined){
let data17 = data.marks;
if(Array.isArray(data17)){
if(data17.length > 200){
const err34 = {instancePath:instancePath+"/marks",schemaPath:"#/properties/marks/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema44.properties.marks,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind === undefined){
const err35 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema44.properties.marks.items.required,parentSchema:schema44.properties.marks.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
if(data18.what === undefined){
const err36 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema44.properties.marks.items.required,parentSchema:schema44.properties.marks.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data18.path === undefined){
const err37 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema44.properties.marks.items.required,parentSchema:schema44.properties.marks.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
if(data18.location === undefined){
const err38 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema44.properties.marks.items.required,parentSchema:schema44.properties.marks.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
for(const key4 in data18){
if(!((((key4 === "kind") || (key4 === "what")) || (key4 === "path")) || (key4 === "location"))){
const err39 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema44.properties.marks.items,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
if(data18.kind !== undefined){
let data19 = data18.kind;
if(!(((data19 === "placeholder") || (data19 === "revision")) || (data19 === "package"))){
const err40 = {instancePath:instancePath+"/marks/" + i2+"/kind",schemaPath:"#/properties/marks/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.marks.items.properties.kind.enum},schema:schema44.properties.marks.items.properties.kind.enum,parentSchema:schema44.properties.marks.items.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data18.what !== undefined){
let data20 = data18.what;
if(typeof data20 === "string"){
if(data20.length > 300){
const err41 = {instancePath:instancePath+"/marks/" + i2+"/what",schemaPath:"#/properties/marks/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema44.properties.marks.items.properties.what,data:data20};
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
const err42 = {instancePath:instancePath+"/marks/" + i2+"/what",schemaPath:"#/properties/marks/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema44.properties.marks.items.properties.what.type,parentSchema:schema44.properties.marks.items.properties.what,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data18.path !== undefined){
if(!(validate64(data18.path, {instancePath:instancePath+"/marks/" + i2+"/path",parentData:data18,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data18.location !== undefined){
if(!(validate61(data18.location, {instancePath:instancePath+"/marks/" + i2+"/location",parentData:data18,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/marks/" + i2,schemaPath:"#/properties/marks/items/type",keyword:"type",params:{type: "object"},schema:schema44.properties.marks.items.type,parentSchema:schema44.properties.marks.items,data:data18};
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
const err44 = {instancePath:instancePath+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type: "array"},schema:schema44.properties.marks.type,parentSchema:schema44.properties.marks,data:data17};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"UnreadableExperiment","type":"object","additionalProperties":false,"required":["path","unread"],"properties":{"path":{"$ref":"#/$defs/path"},"unread":{"$ref":"#/$defs/unread"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.unread === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unread"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "unread"))){
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
if(data.path !== undefined){
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
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
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.dataLists === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataLists"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.packages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.runs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.results === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.unreadableExperiments === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unreadableExperiments"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate61(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.dataLists !== undefined){
let data1 = data.dataLists;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/dataLists",schemaPath:"#/properties/dataLists/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.dataLists.type,parentSchema:schema24.properties.dataLists,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/dataLists",schemaPath:"#/properties/dataLists/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema24.properties.dataLists,data:data1};
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
if(data.packages !== undefined){
let data2 = data.packages;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.named === undefined){
const err9 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty: "named"},schema:schema24.properties.packages.required,parentSchema:schema24.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data2.locks === undefined){
const err10 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty: "locks"},schema:schema24.properties.packages.required,parentSchema:schema24.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "named") || (key1 === "locks"))){
const err11 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema24.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.named !== undefined){
let data3 = data2.named;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/packages/named",schemaPath:"#/properties/packages/properties/named/type",keyword:"type",params:{type: "boolean"},schema:schema24.properties.packages.properties.named.type,parentSchema:schema24.properties.packages.properties.named,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data2.locks !== undefined){
let data4 = data2.locks;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/packages/locks",schemaPath:"#/properties/packages/properties/locks/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.packages.properties.locks,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data4[i0], {instancePath:instancePath+"/packages/locks/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/packages/locks",schemaPath:"#/properties/packages/properties/locks/type",keyword:"type",params:{type: "array"},schema:schema24.properties.packages.properties.locks.type,parentSchema:schema24.properties.packages.properties.locks,data:data4};
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
const err15 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "object"},schema:schema24.properties.packages.type,parentSchema:schema24.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data.code !== undefined){
let data6 = data.code;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.named === undefined){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "named"},schema:schema24.properties.code.required,parentSchema:schema24.properties.code,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data6.files === undefined){
const err17 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "files"},schema:schema24.properties.code.required,parentSchema:schema24.properties.code,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if(data6.missing === undefined){
const err18 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "missing"},schema:schema24.properties.code.required,parentSchema:schema24.properties.code,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "named") || (key2 === "files")) || (key2 === "missing")) || (key2 === "location"))){
const err19 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema24.properties.code,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data6.named !== undefined){
let data7 = data6.named;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/code/named",schemaPath:"#/properties/code/properties/named/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.code.properties.named.type,parentSchema:schema24.properties.code.properties.named,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/code/named",schemaPath:"#/properties/code/properties/named/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema24.properties.code.properties.named,data:data7};
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
if(data6.files !== undefined){
let data8 = data6.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/code/files",schemaPath:"#/properties/code/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.code.properties.files.type,parentSchema:schema24.properties.code.properties.files,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/code/files",schemaPath:"#/properties/code/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema24.properties.code.properties.files,data:data8};
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
if(data6.missing !== undefined){
if(!(validate80(data6.missing, {instancePath:instancePath+"/code/missing",parentData:data6,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data6.location !== undefined){
if(!(validate61(data6.location, {instancePath:instancePath+"/code/location",parentData:data6,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},schema:schema24.properties.code.type,parentSchema:schema24.properties.code,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data.runs !== undefined){
let data11 = data.runs;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err25 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.runs,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate83(data11[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema24.properties.runs.type,parentSchema:schema24.properties.runs,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data.results !== undefined){
let data13 = data.results;
if(Array.isArray(data13)){
if(data13.length > 3000){
const err27 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema24.properties.results,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate102(data13[i2], {instancePath:instancePath+"/results/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema24.properties.results.type,parentSchema:schema24.properties.results,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data.environment !== undefined){
if(!(validate121(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.hardware !== undefined){
if(!(validate128(data.hardware, {instancePath:instancePath+"/hardware",parentData:data,parentDataProperty:"hardware",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.preprocessing !== undefined){
if(!(validate132(data.preprocessing, {instancePath:instancePath+"/preprocessing",parentData:data,parentDataProperty:"preprocessing",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.notebooks !== undefined){
let data18 = data.notebooks;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err29 = {instancePath:instancePath+"/notebooks",schemaPath:"#/properties/notebooks/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.notebooks,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate137(data18[i3], {instancePath:instancePath+"/notebooks/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/notebooks",schemaPath:"#/properties/notebooks/type",keyword:"type",params:{type: "array"},schema:schema24.properties.notebooks.type,parentSchema:schema24.properties.notebooks,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data.seeds !== undefined){
if(!(validate148(data.seeds, {instancePath:instancePath+"/seeds",parentData:data,parentDataProperty:"seeds",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined){
if(!(validate154(data.agreement, {instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.unreadableExperiments !== undefined){
let data22 = data.unreadableExperiments;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err31 = {instancePath:instancePath+"/unreadableExperiments",schemaPath:"#/properties/unreadableExperiments/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.unreadableExperiments,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate166(data22[i4], {instancePath:instancePath+"/unreadableExperiments/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/unreadableExperiments",schemaPath:"#/properties/unreadableExperiments/type",keyword:"type",params:{type: "array"},schema:schema24.properties.unreadableExperiments.type,parentSchema:schema24.properties.unreadableExperiments,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data.datasets !== undefined){
let data24 = data.datasets;
if(Array.isArray(data24)){
if(data24.length > 500){
const err33 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema24.properties.datasets,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.run === undefined){
const err34 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "run"},schema:schema24.properties.datasets.items.required,parentSchema:schema24.properties.datasets.items,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data25.name === undefined){
const err35 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema24.properties.datasets.items.required,parentSchema:schema24.properties.datasets.items,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
if(data25.digest === undefined){
const err36 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "digest"},schema:schema24.properties.datasets.items.required,parentSchema:schema24.properties.datasets.items,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data25.location === undefined){
const err37 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema24.properties.datasets.items.required,parentSchema:schema24.properties.datasets.items,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
for(const key3 in data25){
if(!((((key3 === "run") || (key3 === "name")) || (key3 === "digest")) || (key3 === "location"))){
const err38 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema24.properties.datasets.items,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data25.run !== undefined){
if(!(validate64(data25.run, {instancePath:instancePath+"/datasets/" + i5+"/run",parentData:data25,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data25.name !== undefined){
let data27 = data25.name;
if(typeof data27 === "string"){
if(data27.length > 500){
const err39 = {instancePath:instancePath+"/datasets/" + i5+"/name",schemaPath:"#/properties/datasets/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema24.properties.datasets.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/datasets/" + i5+"/name",schemaPath:"#/properties/datasets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema24.properties.datasets.items.properties.name.type,parentSchema:schema24.properties.datasets.items.properties.name,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data25.digest !== undefined){
let data28 = data25.digest;
if(typeof data28 === "string"){
if(data28.length > 200){
const err41 = {instancePath:instancePath+"/datasets/" + i5+"/digest",schemaPath:"#/properties/datasets/items/properties/digest/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema24.properties.datasets.items.properties.digest,data:data28};
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
const err42 = {instancePath:instancePath+"/datasets/" + i5+"/digest",schemaPath:"#/properties/datasets/items/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema24.properties.datasets.items.properties.digest.type,parentSchema:schema24.properties.datasets.items.properties.digest,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data25.location !== undefined){
if(!(validate61(data25.location, {instancePath:instancePath+"/datasets/" + i5+"/location",parentData:data25,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/datasets/" + i5,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "object"},schema:schema24.properties.datasets.items.type,parentSchema:schema24.properties.datasets.items,data:data25};
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
const err44 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},schema:schema24.properties.datasets.type,parentSchema:schema24.properties.datasets,data:data24};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"DataDigests","description":"One list of data files with their digests, held against the bytes.","type":"object","additionalProperties":false,"required":["listedBy","path","location","files","verified","malformed","others","otherCounts"],"properties":{"listedBy":{"description":"A list of digests, the feature's record, a run record, a `*.dvc` file, a `dvc.lock`, a Croissant description, or a pointer of Git LFS.","enum":["list","record","run","dvc","dvc-lock","croissant","lfs"]},"path":{"description":"The file that lists them.","$ref":"#/$defs/path"},"location":{"description":"Where the list is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"files":{"description":"How many files it lists.","type":"integer","minimum":0},"verified":{"description":"How many have the listed digest.","type":"integer","minimum":0},"malformed":{"title":"MalformedLines","description":"Lines of the list that could not be read.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"others":{"description":"The first of the files that are not verified.","type":"array","maxItems":100,"items":{"title":"UnverifiedData","type":"object","additionalProperties":false,"required":["path","state","location"],"properties":{"path":{"description":"From the repository's root, or as listed where it is refused.","$ref":"#/$defs/path"},"state":{"description":"`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes; `unhashed`: it is listed without a digest that bytes can be held against; `size`: the bytes are the listed ones, and another size is stated.","enum":["different","line-endings","absent","pointer","other-pointer","refused","unhashed","size"]},"expected":{"$ref":"#/$defs/digest"},"observed":{"$ref":"#/$defs/digest"},"here":{"description":"Of one that differs by its line endings: those of the bytes here.","enum":["CRLF","LF","mixed"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"location":{"description":"Where its digest stands.","$ref":"../common.schema.json#/$defs/location"},"algorithm":{"description":"Of the digests. Left out: SHA-256.","enum":["md5","md5-dos2unix"]}}}},"otherCounts":{"title":"UnverifiedCounts","description":"How many files that are not verified contradict what is listed, and how many cannot be looked at here.","type":"object","additionalProperties":false,"required":["contradicted","notHere"],"properties":{"contradicted":{"type":"integer","minimum":0},"notHere":{"type":"integer","minimum":0},"lineEndings":{"description":"How many differ by their line endings alone; they contradict nothing. Left out: none.","type":"integer","minimum":0}}},"imports":{"description":"Where DVC brought it in from.","type":"array","maxItems":100,"items":{"title":"DataImport","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"description":"Address of the repository, or of the data itself.","type":"string","maxLength":1000},"commit":{"$ref":"../common.schema.json#/$defs/commitId"}}}},"confirmed":{"description":"Files and folders that have the listed MD5; those with a SHA-256 carry it among the subjects.","type":"array","maxItems":50000,"items":{"title":"ConfirmedData","type":"object","additionalProperties":false,"required":["path","digest"],"properties":{"path":{"$ref":"#/$defs/path"},"digest":{"$ref":"#/$defs/digest"}}}}}};
const schema48 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};

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
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema48.required,parentSchema:schema48,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
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
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema48.properties.message,data:data0};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema48.properties.message.type,parentSchema:schema48.properties.message,data:data0};
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
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema48.properties.remedy,data:data1};
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
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema48.properties.remedy.type,parentSchema:schema48.properties.remedy,data:data1};
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
if(!(validate178(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.","type":"string","pattern":"^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$"};
const pattern7 = new RegExp("^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$", "");

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
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$"},schema:"^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$",parentSchema:schema50,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listedBy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listedBy"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.verified === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verified"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.malformed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "malformed"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.others === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "others"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.otherCounts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherCounts"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.listedBy !== undefined){
let data0 = data.listedBy;
if(!(((((((data0 === "list") || (data0 === "record")) || (data0 === "run")) || (data0 === "dvc")) || (data0 === "dvc-lock")) || (data0 === "croissant")) || (data0 === "lfs"))){
const err9 = {instancePath:instancePath+"/listedBy",schemaPath:"#/properties/listedBy/enum",keyword:"enum",params:{allowedValues: schema47.properties.listedBy.enum},schema:schema47.properties.listedBy.enum,parentSchema:schema47.properties.listedBy,data:data0};
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
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data4 = data.files;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.files.type,parentSchema:schema47.properties.files,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.files,data:data4};
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
if(data.verified !== undefined){
let data5 = data.verified;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.verified.type,parentSchema:schema47.properties.verified,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.verified,data:data5};
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
if(data.malformed !== undefined){
let data6 = data.malformed;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total === undefined){
const err14 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/required",keyword:"required",params:{missingProperty: "total"},schema:schema47.properties.malformed.required,parentSchema:schema47.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data6.first === undefined){
const err15 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/required",keyword:"required",params:{missingProperty: "first"},schema:schema47.properties.malformed.required,parentSchema:schema47.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "total") || (key1 === "first"))){
const err16 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema47.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data6.total !== undefined){
let data7 = data6.total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/malformed/total",schemaPath:"#/properties/malformed/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.malformed.properties.total.type,parentSchema:schema47.properties.malformed.properties.total,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/malformed/total",schemaPath:"#/properties/malformed/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.malformed.properties.total,data:data7};
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
if(data6.first !== undefined){
let data8 = data6.first;
if(Array.isArray(data8)){
if(data8.length > 20){
const err19 = {instancePath:instancePath+"/malformed/first",schemaPath:"#/properties/malformed/properties/first/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema47.properties.malformed.properties.first,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data8[i0], {instancePath:instancePath+"/malformed/first/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/malformed/first",schemaPath:"#/properties/malformed/properties/first/type",keyword:"type",params:{type: "array"},schema:schema47.properties.malformed.properties.first.type,parentSchema:schema47.properties.malformed.properties.first,data:data8};
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
const err21 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/type",keyword:"type",params:{type: "object"},schema:schema47.properties.malformed.type,parentSchema:schema47.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data.others !== undefined){
let data10 = data.others;
if(Array.isArray(data10)){
if(data10.length > 100){
const err22 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema47.properties.others,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err23 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema47.properties.others.items.required,parentSchema:schema47.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data11.state === undefined){
const err24 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema47.properties.others.items.required,parentSchema:schema47.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data11.location === undefined){
const err25 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema47.properties.others.items.required,parentSchema:schema47.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
for(const key2 in data11){
if(!((((((((key2 === "path") || (key2 === "state")) || (key2 === "expected")) || (key2 === "observed")) || (key2 === "here")) || (key2 === "detail")) || (key2 === "location")) || (key2 === "algorithm"))){
const err26 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema47.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data11.path !== undefined){
if(!(validate64(data11.path, {instancePath:instancePath+"/others/" + i1+"/path",parentData:data11,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data11.state !== undefined){
let data13 = data11.state;
if(!((((((((data13 === "different") || (data13 === "line-endings")) || (data13 === "absent")) || (data13 === "pointer")) || (data13 === "other-pointer")) || (data13 === "refused")) || (data13 === "unhashed")) || (data13 === "size"))){
const err27 = {instancePath:instancePath+"/others/" + i1+"/state",schemaPath:"#/properties/others/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.others.items.properties.state.enum},schema:schema47.properties.others.items.properties.state.enum,parentSchema:schema47.properties.others.items.properties.state,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data11.expected !== undefined){
if(!(validate182(data11.expected, {instancePath:instancePath+"/others/" + i1+"/expected",parentData:data11,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
}
if(data11.observed !== undefined){
if(!(validate182(data11.observed, {instancePath:instancePath+"/others/" + i1+"/observed",parentData:data11,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
}
if(data11.here !== undefined){
let data16 = data11.here;
if(!(((data16 === "CRLF") || (data16 === "LF")) || (data16 === "mixed"))){
const err28 = {instancePath:instancePath+"/others/" + i1+"/here",schemaPath:"#/properties/others/items/properties/here/enum",keyword:"enum",params:{allowedValues: schema47.properties.others.items.properties.here.enum},schema:schema47.properties.others.items.properties.here.enum,parentSchema:schema47.properties.others.items.properties.here,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data11.detail !== undefined){
let data17 = data11.detail;
if(typeof data17 === "string"){
if(data17.length > 2000){
const err29 = {instancePath:instancePath+"/others/" + i1+"/detail",schemaPath:"#/properties/others/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema47.properties.others.items.properties.detail,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/others/" + i1+"/detail",schemaPath:"#/properties/others/items/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema47.properties.others.items.properties.detail.type,parentSchema:schema47.properties.others.items.properties.detail,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data11.location !== undefined){
if(!(validate61(data11.location, {instancePath:instancePath+"/others/" + i1+"/location",parentData:data11,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data11.algorithm !== undefined){
let data19 = data11.algorithm;
if(!((data19 === "md5") || (data19 === "md5-dos2unix"))){
const err31 = {instancePath:instancePath+"/others/" + i1+"/algorithm",schemaPath:"#/properties/others/items/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema47.properties.others.items.properties.algorithm.enum},schema:schema47.properties.others.items.properties.algorithm.enum,parentSchema:schema47.properties.others.items.properties.algorithm,data:data19};
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
const err32 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/type",keyword:"type",params:{type: "object"},schema:schema47.properties.others.items.type,parentSchema:schema47.properties.others.items,data:data11};
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
const err33 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},schema:schema47.properties.others.type,parentSchema:schema47.properties.others,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data.otherCounts !== undefined){
let data20 = data.otherCounts;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.contradicted === undefined){
const err34 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/required",keyword:"required",params:{missingProperty: "contradicted"},schema:schema47.properties.otherCounts.required,parentSchema:schema47.properties.otherCounts,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data20.notHere === undefined){
const err35 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/required",keyword:"required",params:{missingProperty: "notHere"},schema:schema47.properties.otherCounts.required,parentSchema:schema47.properties.otherCounts,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "contradicted") || (key3 === "notHere")) || (key3 === "lineEndings"))){
const err36 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema47.properties.otherCounts,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data20.contradicted !== undefined){
let data21 = data20.contradicted;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err37 = {instancePath:instancePath+"/otherCounts/contradicted",schemaPath:"#/properties/otherCounts/properties/contradicted/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.otherCounts.properties.contradicted.type,parentSchema:schema47.properties.otherCounts.properties.contradicted,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/otherCounts/contradicted",schemaPath:"#/properties/otherCounts/properties/contradicted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.otherCounts.properties.contradicted,data:data21};
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
if(data20.notHere !== undefined){
let data22 = data20.notHere;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err39 = {instancePath:instancePath+"/otherCounts/notHere",schemaPath:"#/properties/otherCounts/properties/notHere/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.otherCounts.properties.notHere.type,parentSchema:schema47.properties.otherCounts.properties.notHere,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err40 = {instancePath:instancePath+"/otherCounts/notHere",schemaPath:"#/properties/otherCounts/properties/notHere/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.otherCounts.properties.notHere,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
}
if(data20.lineEndings !== undefined){
let data23 = data20.lineEndings;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err41 = {instancePath:instancePath+"/otherCounts/lineEndings",schemaPath:"#/properties/otherCounts/properties/lineEndings/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.otherCounts.properties.lineEndings.type,parentSchema:schema47.properties.otherCounts.properties.lineEndings,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/otherCounts/lineEndings",schemaPath:"#/properties/otherCounts/properties/lineEndings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.otherCounts.properties.lineEndings,data:data23};
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
}
else {
const err43 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/type",keyword:"type",params:{type: "object"},schema:schema47.properties.otherCounts.type,parentSchema:schema47.properties.otherCounts,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data.imports !== undefined){
let data24 = data.imports;
if(Array.isArray(data24)){
if(data24.length > 100){
const err44 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema47.properties.imports,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.from === undefined){
const err45 = {instancePath:instancePath+"/imports/" + i2,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema47.properties.imports.items.required,parentSchema:schema47.properties.imports.items,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
for(const key4 in data25){
if(!((key4 === "from") || (key4 === "commit"))){
const err46 = {instancePath:instancePath+"/imports/" + i2,schemaPath:"#/properties/imports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema47.properties.imports.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
if(data25.from !== undefined){
let data26 = data25.from;
if(typeof data26 === "string"){
if(data26.length > 1000){
const err47 = {instancePath:instancePath+"/imports/" + i2+"/from",schemaPath:"#/properties/imports/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema47.properties.imports.items.properties.from,data:data26};
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
const err48 = {instancePath:instancePath+"/imports/" + i2+"/from",schemaPath:"#/properties/imports/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema47.properties.imports.items.properties.from.type,parentSchema:schema47.properties.imports.items.properties.from,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data25.commit !== undefined){
if(!(validate89(data25.commit, {instancePath:instancePath+"/imports/" + i2+"/commit",parentData:data25,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/imports/" + i2,schemaPath:"#/properties/imports/items/type",keyword:"type",params:{type: "object"},schema:schema47.properties.imports.items.type,parentSchema:schema47.properties.imports.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type: "array"},schema:schema47.properties.imports.type,parentSchema:schema47.properties.imports,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data.confirmed !== undefined){
let data28 = data.confirmed;
if(Array.isArray(data28)){
if(data28.length > 50000){
const err51 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/maxItems",keyword:"maxItems",params:{limit: 50000},schema:50000,parentSchema:schema47.properties.confirmed,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.path === undefined){
const err52 = {instancePath:instancePath+"/confirmed/" + i3,schemaPath:"#/properties/confirmed/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema47.properties.confirmed.items.required,parentSchema:schema47.properties.confirmed.items,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
if(data29.digest === undefined){
const err53 = {instancePath:instancePath+"/confirmed/" + i3,schemaPath:"#/properties/confirmed/items/required",keyword:"required",params:{missingProperty: "digest"},schema:schema47.properties.confirmed.items.required,parentSchema:schema47.properties.confirmed.items,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
for(const key5 in data29){
if(!((key5 === "path") || (key5 === "digest"))){
const err54 = {instancePath:instancePath+"/confirmed/" + i3,schemaPath:"#/properties/confirmed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema47.properties.confirmed.items,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
if(data29.path !== undefined){
if(!(validate64(data29.path, {instancePath:instancePath+"/confirmed/" + i3+"/path",parentData:data29,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data29.digest !== undefined){
if(!(validate182(data29.digest, {instancePath:instancePath+"/confirmed/" + i3+"/digest",parentData:data29,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/confirmed/" + i3,schemaPath:"#/properties/confirmed/items/type",keyword:"type",params:{type: "object"},schema:schema47.properties.confirmed.items.type,parentSchema:schema47.properties.confirmed.items,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"},schema:schema47.properties.confirmed.type,parentSchema:schema47.properties.confirmed,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"PipelineState","description":"A pipeline of DVC: what its last run recorded, held against what is declared and what is here.","type":"object","additionalProperties":false,"required":["path","lock","location","stages"],"properties":{"path":{"description":"Its `dvc.yaml`.","$ref":"#/$defs/path"},"lock":{"description":"Its `dvc.lock`.","$ref":"#/$defs/path"},"location":{"description":"Where the pipeline is named, or the lock itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"stages":{"type":"array","maxItems":2000,"items":{"$ref":"#/$defs/pipelineStage"}}}};
const schema52 = {"title":"PipelineStageState","type":"object","additionalProperties":false,"required":["name","location","verified","byRecord","parameters","changes","uncheckable","subjects"],"properties":{"name":{"type":"string","maxLength":500},"location":{"description":"Of its entry in the lock, or where it is declared.","$ref":"../common.schema.json#/$defs/location"},"command":{"description":"As recorded.","type":"string","maxLength":4000},"frozen":{"description":"DVC leaves it as it is, whatever changes.","const":true},"verified":{"description":"Dependencies and outputs whose bytes are here and the recorded ones.","type":"integer","minimum":0},"byRecord":{"description":"Dependencies whose bytes are not here, and whose digest is recorded the same by what makes them.","type":"integer","minimum":0},"parameters":{"description":"Parameters that have the recorded value.","type":"integer","minimum":0},"changes":{"title":"PipelineChanges","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/pipelineChange"}}}},"uncheckable":{"title":"PipelineDoubts","description":"What cannot be told here.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"title":"PipelineDoubt","type":"object","additionalProperties":false,"required":["why","location"],"properties":{"why":{"type":"string","maxLength":2000},"remedy":{"description":"What to do about it; left out: pull the data.","type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"deps":{"description":"What it used, as its last run recorded it and as it was found. Left out: nothing.","$ref":"#/$defs/pipelineFiles"},"outs":{"description":"What it made, likewise.","$ref":"#/$defs/pipelineFiles"},"subjects":{"description":"Files of it that a pull request could change.","type":"array","maxItems":500,"items":{"$ref":"#/$defs/path"}},"lineEndings":{"description":"Dependencies and outputs that differ by their line endings alone. Left out: none.","type":"array","maxItems":20,"items":{"title":"PipelineLineEndings","type":"object","additionalProperties":false,"required":["path","here","location"],"properties":{"path":{"$ref":"#/$defs/path"},"here":{"enum":["CRLF","LF"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};
const schema53 = {"title":"PipelineChange","description":"Something that is other than when the stage last ran.","type":"object","additionalProperties":false,"required":["kind","what","location"],"properties":{"kind":{"description":"`stale`: what the stage used has since been made anew by the stage in `by`, or is named otherwise by the file in `by`.","enum":["not-run","command","dependency","new-dependency","stale","parameter","new-parameter","gone-parameter","output","new-output","unresolved"]},"what":{"description":"Path, or file and key of a parameter; of an unresolved stage: why.","type":"string","maxLength":2000},"by":{"type":"string","maxLength":1000},"expected":{"description":"As recorded.","type":"string","maxLength":1000},"observed":{"description":"As it is.","type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

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
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.what === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "what")) || (key0 === "by")) || (key0 === "expected")) || (key0 === "observed")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((((((data0 === "not-run") || (data0 === "command")) || (data0 === "dependency")) || (data0 === "new-dependency")) || (data0 === "stale")) || (data0 === "parameter")) || (data0 === "new-parameter")) || (data0 === "gone-parameter")) || (data0 === "output")) || (data0 === "new-output")) || (data0 === "unresolved"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema53.properties.kind.enum},schema:schema53.properties.kind.enum,parentSchema:schema53.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.what !== undefined){
let data1 = data.what;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err5 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema53.properties.what,data:data1};
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
const err6 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},schema:schema53.properties.what.type,parentSchema:schema53.properties.what,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53.properties.by,data:data2};
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
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema53.properties.by.type,parentSchema:schema53.properties.by,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.expected !== undefined){
let data3 = data.expected;
if(typeof data3 === "string"){
if(data3.length > 1000){
const err9 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53.properties.expected,data:data3};
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
const err10 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema53.properties.expected.type,parentSchema:schema53.properties.expected,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.observed !== undefined){
let data4 = data.observed;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err11 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53.properties.observed,data:data4};
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
const err12 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "string"},schema:schema53.properties.observed.type,parentSchema:schema53.properties.observed,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"PipelineFiles","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"description":"By path.","type":"array","maxItems":1000,"items":{"title":"PipelineFile","type":"object","additionalProperties":false,"required":["path","answer"],"properties":{"path":{"$ref":"#/$defs/path"},"md5":{"description":"As recorded; of a folder with `.dir` at the end.","type":"string","pattern":"^[0-9a-f]{32}([.]dir)?$","maxLength":36},"answer":{"description":"How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.","enum":["verified","line-endings","by-record","contradicted","not-checkable","not-recorded"]}}}}}};
const pattern8 = new RegExp("^[0-9a-f]{32}([.]dir)?$", "");

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.total.type,parentSchema:schema54.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema54.properties.total,data:data0};
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
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema54.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path === undefined){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema54.properties.first.items.required,parentSchema:schema54.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.answer === undefined){
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "answer"},schema:schema54.properties.first.items.required,parentSchema:schema54.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "path") || (key1 === "md5")) || (key1 === "answer"))){
const err8 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema54.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data2.path !== undefined){
if(!(validate64(data2.path, {instancePath:instancePath+"/first/" + i0+"/path",parentData:data2,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data2.md5 !== undefined){
let data4 = data2.md5;
if(typeof data4 === "string"){
if(data4.length > 36){
const err9 = {instancePath:instancePath+"/first/" + i0+"/md5",schemaPath:"#/properties/first/items/properties/md5/maxLength",keyword:"maxLength",params:{limit: 36},schema:36,parentSchema:schema54.properties.first.items.properties.md5,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(!pattern8.test(data4)){
const err10 = {instancePath:instancePath+"/first/" + i0+"/md5",schemaPath:"#/properties/first/items/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}([.]dir)?$"},schema:"^[0-9a-f]{32}([.]dir)?$",parentSchema:schema54.properties.first.items.properties.md5,data:data4};
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
const err11 = {instancePath:instancePath+"/first/" + i0+"/md5",schemaPath:"#/properties/first/items/properties/md5/type",keyword:"type",params:{type: "string"},schema:schema54.properties.first.items.properties.md5.type,parentSchema:schema54.properties.first.items.properties.md5,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.answer !== undefined){
let data5 = data2.answer;
if(!((((((data5 === "verified") || (data5 === "line-endings")) || (data5 === "by-record")) || (data5 === "contradicted")) || (data5 === "not-checkable")) || (data5 === "not-recorded"))){
const err12 = {instancePath:instancePath+"/first/" + i0+"/answer",schemaPath:"#/properties/first/items/properties/answer/enum",keyword:"enum",params:{allowedValues: schema54.properties.first.items.properties.answer.enum},schema:schema54.properties.first.items.properties.answer.enum,parentSchema:schema54.properties.first.items.properties.answer,data:data5};
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
const err13 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema54.properties.first.items.type,parentSchema:schema54.properties.first.items,data:data2};
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
const err14 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema54.properties.first.type,parentSchema:schema54.properties.first,data:data1};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.verified === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verified"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.byRecord === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "byRecord"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.parameters === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.changes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.uncheckable === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.subjects === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 500){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema52.properties.name,data:data0};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema52.properties.name.type,parentSchema:schema52.properties.name,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
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
if(data.command !== undefined){
let data2 = data.command;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err11 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema52.properties.command,data:data2};
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
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},schema:schema52.properties.command.type,parentSchema:schema52.properties.command,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.frozen !== undefined){
let data3 = data.frozen;
if(true !== data3){
const err13 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema52.properties.frozen,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.verified !== undefined){
let data4 = data.verified;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.verified.type,parentSchema:schema52.properties.verified,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.verified,data:data4};
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
if(data.byRecord !== undefined){
let data5 = data.byRecord;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/byRecord",schemaPath:"#/properties/byRecord/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.byRecord.type,parentSchema:schema52.properties.byRecord,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/byRecord",schemaPath:"#/properties/byRecord/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.byRecord,data:data5};
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
if(data.parameters !== undefined){
let data6 = data.parameters;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.parameters.type,parentSchema:schema52.properties.parameters,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.parameters,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
if(data.changes !== undefined){
let data7 = data.changes;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.total === undefined){
const err20 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: "total"},schema:schema52.properties.changes.required,parentSchema:schema52.properties.changes,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if(data7.first === undefined){
const err21 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: "first"},schema:schema52.properties.changes.required,parentSchema:schema52.properties.changes,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "total") || (key1 === "first"))){
const err22 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema52.properties.changes,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data7.total !== undefined){
let data8 = data7.total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/changes/total",schemaPath:"#/properties/changes/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.changes.properties.total.type,parentSchema:schema52.properties.changes.properties.total,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/changes/total",schemaPath:"#/properties/changes/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.changes.properties.total,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
}
if(data7.first !== undefined){
let data9 = data7.first;
if(Array.isArray(data9)){
if(data9.length > 20){
const err25 = {instancePath:instancePath+"/changes/first",schemaPath:"#/properties/changes/properties/first/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.changes.properties.first,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate197(data9[i0], {instancePath:instancePath+"/changes/first/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/changes/first",schemaPath:"#/properties/changes/properties/first/type",keyword:"type",params:{type: "array"},schema:schema52.properties.changes.properties.first.type,parentSchema:schema52.properties.changes.properties.first,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},schema:schema52.properties.changes.type,parentSchema:schema52.properties.changes,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data.uncheckable !== undefined){
let data11 = data.uncheckable;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.total === undefined){
const err28 = {instancePath:instancePath+"/uncheckable",schemaPath:"#/properties/uncheckable/required",keyword:"required",params:{missingProperty: "total"},schema:schema52.properties.uncheckable.required,parentSchema:schema52.properties.uncheckable,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(data11.first === undefined){
const err29 = {instancePath:instancePath+"/uncheckable",schemaPath:"#/properties/uncheckable/required",keyword:"required",params:{missingProperty: "first"},schema:schema52.properties.uncheckable.required,parentSchema:schema52.properties.uncheckable,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "total") || (key2 === "first"))){
const err30 = {instancePath:instancePath+"/uncheckable",schemaPath:"#/properties/uncheckable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema52.properties.uncheckable,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data11.total !== undefined){
let data12 = data11.total;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/uncheckable/total",schemaPath:"#/properties/uncheckable/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.uncheckable.properties.total.type,parentSchema:schema52.properties.uncheckable.properties.total,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/uncheckable/total",schemaPath:"#/properties/uncheckable/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.uncheckable.properties.total,data:data12};
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
if(data11.first !== undefined){
let data13 = data11.first;
if(Array.isArray(data13)){
if(data13.length > 20){
const err33 = {instancePath:instancePath+"/uncheckable/first",schemaPath:"#/properties/uncheckable/properties/first/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.uncheckable.properties.first,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.why === undefined){
const err34 = {instancePath:instancePath+"/uncheckable/first/" + i1,schemaPath:"#/properties/uncheckable/properties/first/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema52.properties.uncheckable.properties.first.items.required,parentSchema:schema52.properties.uncheckable.properties.first.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data14.location === undefined){
const err35 = {instancePath:instancePath+"/uncheckable/first/" + i1,schemaPath:"#/properties/uncheckable/properties/first/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema52.properties.uncheckable.properties.first.items.required,parentSchema:schema52.properties.uncheckable.properties.first.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "why") || (key3 === "remedy")) || (key3 === "location"))){
const err36 = {instancePath:instancePath+"/uncheckable/first/" + i1,schemaPath:"#/properties/uncheckable/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema52.properties.uncheckable.properties.first.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data14.why !== undefined){
let data15 = data14.why;
if(typeof data15 === "string"){
if(data15.length > 2000){
const err37 = {instancePath:instancePath+"/uncheckable/first/" + i1+"/why",schemaPath:"#/properties/uncheckable/properties/first/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema52.properties.uncheckable.properties.first.items.properties.why,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/uncheckable/first/" + i1+"/why",schemaPath:"#/properties/uncheckable/properties/first/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema52.properties.uncheckable.properties.first.items.properties.why.type,parentSchema:schema52.properties.uncheckable.properties.first.items.properties.why,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data14.remedy !== undefined){
let data16 = data14.remedy;
if(typeof data16 === "string"){
if(data16.length > 500){
const err39 = {instancePath:instancePath+"/uncheckable/first/" + i1+"/remedy",schemaPath:"#/properties/uncheckable/properties/first/items/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema52.properties.uncheckable.properties.first.items.properties.remedy,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/uncheckable/first/" + i1+"/remedy",schemaPath:"#/properties/uncheckable/properties/first/items/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema52.properties.uncheckable.properties.first.items.properties.remedy.type,parentSchema:schema52.properties.uncheckable.properties.first.items.properties.remedy,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data14.location !== undefined){
if(!(validate61(data14.location, {instancePath:instancePath+"/uncheckable/first/" + i1+"/location",parentData:data14,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/uncheckable/first/" + i1,schemaPath:"#/properties/uncheckable/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema52.properties.uncheckable.properties.first.items.type,parentSchema:schema52.properties.uncheckable.properties.first.items,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/uncheckable/first",schemaPath:"#/properties/uncheckable/properties/first/type",keyword:"type",params:{type: "array"},schema:schema52.properties.uncheckable.properties.first.type,parentSchema:schema52.properties.uncheckable.properties.first,data:data13};
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
const err43 = {instancePath:instancePath+"/uncheckable",schemaPath:"#/properties/uncheckable/type",keyword:"type",params:{type: "object"},schema:schema52.properties.uncheckable.type,parentSchema:schema52.properties.uncheckable,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data.deps !== undefined){
if(!(validate201(data.deps, {instancePath:instancePath+"/deps",parentData:data,parentDataProperty:"deps",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate201.errors);
errors = vErrors.length;
}
}
if(data.outs !== undefined){
if(!(validate201(data.outs, {instancePath:instancePath+"/outs",parentData:data,parentDataProperty:"outs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate201.errors);
errors = vErrors.length;
}
}
if(data.subjects !== undefined){
let data20 = data.subjects;
if(Array.isArray(data20)){
if(data20.length > 500){
const err44 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema52.properties.subjects,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data20[i2], {instancePath:instancePath+"/subjects/" + i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema52.properties.subjects.type,parentSchema:schema52.properties.subjects,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data.lineEndings !== undefined){
let data22 = data.lineEndings;
if(Array.isArray(data22)){
if(data22.length > 20){
const err46 = {instancePath:instancePath+"/lineEndings",schemaPath:"#/properties/lineEndings/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.lineEndings,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.path === undefined){
const err47 = {instancePath:instancePath+"/lineEndings/" + i3,schemaPath:"#/properties/lineEndings/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema52.properties.lineEndings.items.required,parentSchema:schema52.properties.lineEndings.items,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
if(data23.here === undefined){
const err48 = {instancePath:instancePath+"/lineEndings/" + i3,schemaPath:"#/properties/lineEndings/items/required",keyword:"required",params:{missingProperty: "here"},schema:schema52.properties.lineEndings.items.required,parentSchema:schema52.properties.lineEndings.items,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
if(data23.location === undefined){
const err49 = {instancePath:instancePath+"/lineEndings/" + i3,schemaPath:"#/properties/lineEndings/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema52.properties.lineEndings.items.required,parentSchema:schema52.properties.lineEndings.items,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
for(const key4 in data23){
if(!(((key4 === "path") || (key4 === "here")) || (key4 === "location"))){
const err50 = {instancePath:instancePath+"/lineEndings/" + i3,schemaPath:"#/properties/lineEndings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema52.properties.lineEndings.items,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data23.path !== undefined){
if(!(validate64(data23.path, {instancePath:instancePath+"/lineEndings/" + i3+"/path",parentData:data23,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data23.here !== undefined){
let data25 = data23.here;
if(!((data25 === "CRLF") || (data25 === "LF"))){
const err51 = {instancePath:instancePath+"/lineEndings/" + i3+"/here",schemaPath:"#/properties/lineEndings/items/properties/here/enum",keyword:"enum",params:{allowedValues: schema52.properties.lineEndings.items.properties.here.enum},schema:schema52.properties.lineEndings.items.properties.here.enum,parentSchema:schema52.properties.lineEndings.items.properties.here,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
if(data23.location !== undefined){
if(!(validate61(data23.location, {instancePath:instancePath+"/lineEndings/" + i3+"/location",parentData:data23,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/lineEndings/" + i3,schemaPath:"#/properties/lineEndings/items/type",keyword:"type",params:{type: "object"},schema:schema52.properties.lineEndings.items.type,parentSchema:schema52.properties.lineEndings.items,data:data23};
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
const err53 = {instancePath:instancePath+"/lineEndings",schemaPath:"#/properties/lineEndings/type",keyword:"type",params:{type: "array"},schema:schema52.properties.lineEndings.type,parentSchema:schema52.properties.lineEndings,data:data22};
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
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.lock === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lock"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.stages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "lock")) || (key0 === "location")) || (key0 === "unread")) || (key0 === "stages"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
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
if(!(validate64(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.lock !== undefined){
if(!(validate64(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
if(data4.length > 2000){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema51.properties.stages,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate195(data4[i0], {instancePath:instancePath+"/stages/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate195.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema51.properties.stages.type,parentSchema:schema51.properties.stages,data:data4};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"Recreation","description":"How to make the numbers again from the nearest snapshot, as far as it is recorded.","type":"object","additionalProperties":false,"required":["steps","missing"],"properties":{"steps":{"description":"In the order they are done.","type":"array","maxItems":200,"items":{"title":"RecreationStep","type":"object","additionalProperties":false,"required":["what","command"],"properties":{"what":{"enum":["code","packages","data","run","compare"]},"command":{"description":"For a POSIX shell in the repository's root.","type":"string","maxLength":4000},"from":{"description":"The file that says so.","type":"string","maxLength":1000}}}},"missing":{"description":"What is not recorded and would be needed.","type":"array","maxItems":20,"items":{"type":"string","maxLength":1000}},"seconds":{"description":"How long the recorded runs took.","type":"number","minimum":0}}};

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
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.missing === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "steps") || (key0 === "missing")) || (key0 === "seconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema55.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.what === undefined){
const err4 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema55.properties.steps.items.required,parentSchema:schema55.properties.steps.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.command === undefined){
const err5 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "command"},schema:schema55.properties.steps.items.required,parentSchema:schema55.properties.steps.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "what") || (key1 === "command")) || (key1 === "from"))){
const err6 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema55.properties.steps.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data1.what !== undefined){
let data2 = data1.what;
if(!(((((data2 === "code") || (data2 === "packages")) || (data2 === "data")) || (data2 === "run")) || (data2 === "compare"))){
const err7 = {instancePath:instancePath+"/steps/" + i0+"/what",schemaPath:"#/properties/steps/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema55.properties.steps.items.properties.what.enum},schema:schema55.properties.steps.items.properties.what.enum,parentSchema:schema55.properties.steps.items.properties.what,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data1.command !== undefined){
let data3 = data1.command;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err8 = {instancePath:instancePath+"/steps/" + i0+"/command",schemaPath:"#/properties/steps/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema55.properties.steps.items.properties.command,data:data3};
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
const err9 = {instancePath:instancePath+"/steps/" + i0+"/command",schemaPath:"#/properties/steps/items/properties/command/type",keyword:"type",params:{type: "string"},schema:schema55.properties.steps.items.properties.command.type,parentSchema:schema55.properties.steps.items.properties.command,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data1.from !== undefined){
let data4 = data1.from;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err10 = {instancePath:instancePath+"/steps/" + i0+"/from",schemaPath:"#/properties/steps/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema55.properties.steps.items.properties.from,data:data4};
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
const err11 = {instancePath:instancePath+"/steps/" + i0+"/from",schemaPath:"#/properties/steps/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema55.properties.steps.items.properties.from.type,parentSchema:schema55.properties.steps.items.properties.from,data:data4};
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
const err12 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema55.properties.steps.items.type,parentSchema:schema55.properties.steps.items,data:data1};
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
const err13 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema55.properties.steps.type,parentSchema:schema55.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.missing !== undefined){
let data5 = data.missing;
if(Array.isArray(data5)){
if(data5.length > 20){
const err14 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema55.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length > 1000){
const err15 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema55.properties.missing.items,data:data6};
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
const err16 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},schema:schema55.properties.missing.items.type,parentSchema:schema55.properties.missing.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},schema:schema55.properties.missing.type,parentSchema:schema55.properties.missing,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.seconds !== undefined){
let data7 = data.seconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema55.properties.seconds,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema55.properties.seconds.type,parentSchema:schema55.properties.seconds,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"DeterminismState","description":"Two results of the same commit, held against each other.","type":"object","additionalProperties":false,"required":["declared","location"],"properties":{"declared":{"description":"Whether the record names two results.","type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"command":{"type":"string","maxLength":4000},"unread":{"$ref":"#/$defs/unread"},"comparison":{"title":"ResultsComparison","type":"object","additionalProperties":false,"required":["first","second","files","same","numbers","moved","differing","onlyFirst","onlySecond"],"properties":{"first":{"$ref":"#/$defs/path"},"second":{"$ref":"#/$defs/path"},"files":{"description":"Files that are in both.","type":"integer","minimum":0},"same":{"description":"How many of them are the same, byte for byte.","type":"integer","minimum":0},"numbers":{"description":"Numbers that were compared, in the files that are not.","type":"integer","minimum":0},"moved":{"title":"MovedNumbers","description":"Numbers that are farther apart than is allowed, those that moved most first.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":50,"items":{"title":"MovedNumber","type":"object","additionalProperties":false,"required":["file","name","first","second"],"properties":{"file":{"$ref":"#/$defs/path"},"name":{"type":"string","maxLength":500},"first":{"description":"As written.","type":"string","maxLength":200},"second":{"type":"string","maxLength":200}}}}}},"differing":{"description":"Files that differ otherwise than by numbers, or that hold none.","$ref":"../common.schema.json#/$defs/nameList"},"onlyFirst":{"description":"Files of the first alone.","$ref":"../common.schema.json#/$defs/nameList"},"onlySecond":{"description":"Files of the second alone.","$ref":"../common.schema.json#/$defs/nameList"}}}}};

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
if(data.declared === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declared"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "declared") || (key0 === "location")) || (key0 === "command")) || (key0 === "unread")) || (key0 === "comparison"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.declared !== undefined){
let data0 = data.declared;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.declared.type,parentSchema:schema56.properties.declared,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
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
if(data.command !== undefined){
let data2 = data.command;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema56.properties.command,data:data2};
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
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},schema:schema56.properties.command.type,parentSchema:schema56.properties.command,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.unread !== undefined){
if(!(validate72(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.comparison !== undefined){
let data4 = data.comparison;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.first === undefined){
const err6 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data4.second === undefined){
const err7 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "second"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data4.files === undefined){
const err8 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "files"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data4.same === undefined){
const err9 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "same"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data4.numbers === undefined){
const err10 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "numbers"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data4.moved === undefined){
const err11 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "moved"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data4.differing === undefined){
const err12 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "differing"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data4.onlyFirst === undefined){
const err13 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "onlyFirst"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data4.onlySecond === undefined){
const err14 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/required",keyword:"required",params:{missingProperty: "onlySecond"},schema:schema56.properties.comparison.required,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key1 in data4){
if(!(func1.call(schema56.properties.comparison.properties, key1))){
const err15 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.comparison,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data4.first !== undefined){
if(!(validate64(data4.first, {instancePath:instancePath+"/comparison/first",parentData:data4,parentDataProperty:"first",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data4.second !== undefined){
if(!(validate64(data4.second, {instancePath:instancePath+"/comparison/second",parentData:data4,parentDataProperty:"second",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data4.files !== undefined){
let data7 = data4.files;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/comparison/files",schemaPath:"#/properties/comparison/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.comparison.properties.files.type,parentSchema:schema56.properties.comparison.properties.files,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/comparison/files",schemaPath:"#/properties/comparison/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.comparison.properties.files,data:data7};
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
if(data4.same !== undefined){
let data8 = data4.same;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/comparison/same",schemaPath:"#/properties/comparison/properties/same/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.comparison.properties.same.type,parentSchema:schema56.properties.comparison.properties.same,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/comparison/same",schemaPath:"#/properties/comparison/properties/same/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.comparison.properties.same,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
if(data4.numbers !== undefined){
let data9 = data4.numbers;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/comparison/numbers",schemaPath:"#/properties/comparison/properties/numbers/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.comparison.properties.numbers.type,parentSchema:schema56.properties.comparison.properties.numbers,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/comparison/numbers",schemaPath:"#/properties/comparison/properties/numbers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.comparison.properties.numbers,data:data9};
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
if(data4.moved !== undefined){
let data10 = data4.moved;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.total === undefined){
const err22 = {instancePath:instancePath+"/comparison/moved",schemaPath:"#/properties/comparison/properties/moved/required",keyword:"required",params:{missingProperty: "total"},schema:schema56.properties.comparison.properties.moved.required,parentSchema:schema56.properties.comparison.properties.moved,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if(data10.first === undefined){
const err23 = {instancePath:instancePath+"/comparison/moved",schemaPath:"#/properties/comparison/properties/moved/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.properties.comparison.properties.moved.required,parentSchema:schema56.properties.comparison.properties.moved,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "total") || (key2 === "first"))){
const err24 = {instancePath:instancePath+"/comparison/moved",schemaPath:"#/properties/comparison/properties/moved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56.properties.comparison.properties.moved,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data10.total !== undefined){
let data11 = data10.total;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/comparison/moved/total",schemaPath:"#/properties/comparison/properties/moved/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.comparison.properties.moved.properties.total.type,parentSchema:schema56.properties.comparison.properties.moved.properties.total,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/comparison/moved/total",schemaPath:"#/properties/comparison/properties/moved/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.comparison.properties.moved.properties.total,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
}
if(data10.first !== undefined){
let data12 = data10.first;
if(Array.isArray(data12)){
if(data12.length > 50){
const err27 = {instancePath:instancePath+"/comparison/moved/first",schemaPath:"#/properties/comparison/properties/moved/properties/first/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema56.properties.comparison.properties.moved.properties.first,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.file === undefined){
const err28 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema56.properties.comparison.properties.moved.properties.first.items.required,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(data13.name === undefined){
const err29 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema56.properties.comparison.properties.moved.properties.first.items.required,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if(data13.first === undefined){
const err30 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.properties.comparison.properties.moved.properties.first.items.required,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
if(data13.second === undefined){
const err31 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/required",keyword:"required",params:{missingProperty: "second"},schema:schema56.properties.comparison.properties.moved.properties.first.items.required,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "file") || (key3 === "name")) || (key3 === "first")) || (key3 === "second"))){
const err32 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data13.file !== undefined){
if(!(validate64(data13.file, {instancePath:instancePath+"/comparison/moved/first/" + i0+"/file",parentData:data13,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 === "string"){
if(data15.length > 500){
const err33 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/name",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.name,data:data15};
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
const err34 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/name",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema56.properties.comparison.properties.moved.properties.first.items.properties.name.type,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.name,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data13.first !== undefined){
let data16 = data13.first;
if(typeof data16 === "string"){
if(data16.length > 200){
const err35 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/first",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/first/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.first,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/first",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/first/type",keyword:"type",params:{type: "string"},schema:schema56.properties.comparison.properties.moved.properties.first.items.properties.first.type,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.first,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data13.second !== undefined){
let data17 = data13.second;
if(typeof data17 === "string"){
if(data17.length > 200){
const err37 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/second",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/second/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.second,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/comparison/moved/first/" + i0+"/second",schemaPath:"#/properties/comparison/properties/moved/properties/first/items/properties/second/type",keyword:"type",params:{type: "string"},schema:schema56.properties.comparison.properties.moved.properties.first.items.properties.second.type,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items.properties.second,data:data17};
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
const err39 = {instancePath:instancePath+"/comparison/moved/first/" + i0,schemaPath:"#/properties/comparison/properties/moved/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema56.properties.comparison.properties.moved.properties.first.items.type,parentSchema:schema56.properties.comparison.properties.moved.properties.first.items,data:data13};
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
const err40 = {instancePath:instancePath+"/comparison/moved/first",schemaPath:"#/properties/comparison/properties/moved/properties/first/type",keyword:"type",params:{type: "array"},schema:schema56.properties.comparison.properties.moved.properties.first.type,parentSchema:schema56.properties.comparison.properties.moved.properties.first,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/comparison/moved",schemaPath:"#/properties/comparison/properties/moved/type",keyword:"type",params:{type: "object"},schema:schema56.properties.comparison.properties.moved.type,parentSchema:schema56.properties.comparison.properties.moved,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data4.differing !== undefined){
if(!(validate80(data4.differing, {instancePath:instancePath+"/comparison/differing",parentData:data4,parentDataProperty:"differing",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data4.onlyFirst !== undefined){
if(!(validate80(data4.onlyFirst, {instancePath:instancePath+"/comparison/onlyFirst",parentData:data4,parentDataProperty:"onlyFirst",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data4.onlySecond !== undefined){
if(!(validate80(data4.onlySecond, {instancePath:instancePath+"/comparison/onlySecond",parentData:data4,parentDataProperty:"onlySecond",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/type",keyword:"type",params:{type: "object"},schema:schema56.properties.comparison.type,parentSchema:schema56.properties.comparison,data:data4};
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
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/reproducibility.schema.json" */;
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
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "feature")) || (key0 === "data")) || (key0 === "pipeline")) || (key0 === "recreation")) || (key0 === "determinism"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.id,data:data0};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err5 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
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
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema19.properties.subjects.type,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err7 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.unavailable,data:data3};
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
const err8 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unavailable.type,parentSchema:schema19.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.feature !== undefined){
if(!(validate60(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate173(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate173.errors);
errors = vErrors.length;
}
}
if(data.pipeline !== undefined){
if(!(validate190(data.pipeline, {instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.recreation !== undefined){
if(!(validate210(data.recreation, {instancePath:instancePath+"/recreation",parentData:data,parentDataProperty:"recreation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data.determinism !== undefined){
if(!(validate212(data.determinism, {instancePath:instancePath+"/determinism",parentData:data,parentDataProperty:"determinism",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
