import type { Problem } from '../../model/problem.ts';
import { type Document, LIMITS } from '../../sources/document.ts';
import { classificationReport, isClassificationReport } from '../../sources/formats/classification-report.ts';
import { delimitedRows } from '../../sources/formats/delimited-rows.ts';
import { frontMatter, huggingFaceResults, isHuggingFace } from '../../sources/formats/hugging-face.ts';
import { hasInspectSamples, inspectRows, inspectSummary, isInspectLog } from '../../sources/formats/inspect-log.ts';
import { jsonRows, linesOf, ndjsonRows } from '../../sources/formats/json-rows.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import { harnessResults, isHarnessResults } from '../../sources/formats/lm-evaluation-harness.ts';
import { isMlflowJson } from '../../sources/formats/mlflow-json.ts';
import { isPromptfoo, promptfooRows } from '../../sources/formats/promptfoo-results.ts';
import type { ResultSummary } from '../../sources/formats/result-summary.ts';
import { statedTree } from '../../sources/formats/stated-tree.ts';
import { jsonDocument } from '../../sources/json-document.ts';
import { parseJson } from '../../sources/parse-json.ts';
import { yamlDocument } from '../../sources/yaml-document.ts';
import type { ObservationsQuestion, ResultsAccess } from './collect-observations.ts';
import { readMlflow } from './collect-side-mlflow.ts';
import type { RecognisedResults } from './collect-side-recognised.ts';

/** What a name's ending says; JSON, YAML and TOML are told apart by what they hold. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, 'csv'],
  [/\.(tsv|tab)$/i, 'tsv'],
  [/\.(ndjson|jsonl)$/i, 'ndjson'],
  [/\.(parquet|pq)$/i, 'parquet'],
  [/\.(db|sqlite3?)$/i, 'mlflow'],
  [/(^|\/)meta\.yaml$/i, 'mlflow'],
  [/\.(md|mdx)$/i, 'hugging-face'],
  [/\.toml$/i, 'dvc'],
  [/\.eval$/i, 'inspect'],
  [/\.(json|ya?ml)$/i, 'tree'],
];
const FORMATS =
  'rows as .csv, .tsv, .json, .ndjson or .parquet; metrics as .json, .yaml or .toml; or what DVC, MLflow, scikit-learn, Hugging Face, the lm-evaluation-harness, Inspect or promptfoo write';

/** Finds out how a file of results is to be read, by the format that the author named, by its ending, and by what it holds. */
export function recogniseResults(access: ResultsAccess, question: ObservationsQuestion): RecognisedResults {
  const { path } = question;
  const { files } = access;
  const ending = BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
  const named = question.format === 'long' ? (ending ?? 'csv') : question.format;
  const format = named ?? ending;
  if (format === undefined) {
    return unreadable({
      message: `\`${path}\` is not in a format that is read here`,
      remedy: `write ${FORMATS}; or name the format: \`{ results: …, format: … }\``,
      location: { path },
    });
  }
  if (format === 'parquet') return { kind: 'columns' };
  if (format === 'mlflow') return readMlflow(access, question);
  const text = files.text(path, LIMITS.evidence);
  if (typeof text !== 'string') {
    // The port says that a file is too large; what to do about results only their reader knows.
    const large = files.has(path) && text.unreadable.endsWith(' are read');
    const remedy = large
      ? 'keep only the columns that the criteria name, summarise runs into units, or write Parquet'
      : text.remedy;
    return unreadable({ message: text.unreadable, ...(remedy === undefined ? {} : { remedy }), location: { path } });
  }
  if (text.length <= LONGEST_LFS_POINTER && parseLfsPointer(text)) return unreadable(LFS_POINTER(path));
  if (text.trim() === '') return unreadable(EMPTY(path));
  if (format === 'csv' && /\.(tsv|tab)$/i.test(path))
    return { kind: 'rows', format: 'tsv', table: delimitedRows(path, text, 'tab') };
  if (format === 'csv' || format === 'tsv') {
    return { kind: 'rows', format, table: delimitedRows(path, text, format === 'tsv' ? 'tab' : 'comma') };
  }
  if (format === 'ndjson') return { kind: 'rows', format, table: ndjsonRows(path, text) };
  const card = /\.(md|mdx)$/i.test(path) ? frontMatter(text) : undefined;
  if (/\.(md|mdx)$/i.test(path) && card === undefined) return unreadable(NO_FRONT_MATTER(path));
  const document = card === undefined ? documentOf(access, path, text, ending) : yamlDocument(path, card);
  if ('unreadable' in document) return unreadable({ message: document.unreadable, location: { path } });
  if (document.problems.length > 0 && isLines(text))
    return { kind: 'rows', format: 'ndjson', table: ndjsonRows(path, text) };
  const [problem] = document.problems;
  if (problem)
    return unreadable({ ...problem, message: `\`${path}\` cannot be read: ${problem.message.slice(0, 3000)}` });
  return format === 'tree' ? ofValue(access, question, document) : ofNamed(format, document);
}

function unreadable(problem: Problem): RecognisedResults {
  return { kind: 'unreadable', problem };
}

/** The file parsed by its ending, else by how it starts. */
function documentOf(
  { files }: ResultsAccess,
  path: string,
  text: string,
  ending: string | undefined,
): ReturnType<ResultsAccess['files']['document']> {
  if (ending === 'tree' || ending === 'dvc') return files.document(path, LIMITS.evidence);
  return /^\uFEFF?\s*[[{]/.test(text) ? jsonDocument(path, text) : yamlDocument(path, text);
}

/** Whether a text that is no JSON is one JSON object a line. */
function isLines(text: string): boolean {
  let lines = 0;
  for (const { written } of linesOf(text)) {
    if (!written.startsWith('{') || parseJson(written, 1).complaints.length > 0) return false;
    lines += 1;
    if (lines === 2) return true;
  }
  return false;
}

type Recognise = (document: Document) => RecognisedResults;

/** Formats that are JSON or YAML, the most particular first. */
const SHAPES: readonly { readonly format: string; readonly is: (value: unknown) => boolean; readonly what: string }[] =
  [
    {
      format: 'lm-evaluation-harness',
      is: isHarnessResults,
      what: 'results of the lm-evaluation-harness (`results_….json`)',
    },
    { format: 'inspect', is: isInspectLog, what: 'a log of Inspect' },
    { format: 'promptfoo', is: isPromptfoo, what: 'what `promptfoo eval --output FILE.json` writes' },
    {
      format: 'hugging-face',
      is: isHuggingFace,
      what: 'a model card with `model-index`, or a list of evaluation results',
    },
    {
      format: 'scikit-learn',
      is: isClassificationReport,
      what: 'what `classification_report(output_dict=True)` gives',
    },
    { format: 'json', is: Array.isArray, what: 'a list of objects, one observation each' },
    { format: 'summary', is: isTree, what: 'an object of metrics' },
    { format: 'dvc', is: isTree, what: 'an object of metrics' },
  ];

const READERS: Readonly<Record<string, Recognise>> = {
  'lm-evaluation-harness': (document) => summarised('lm-evaluation-harness', harnessResults(document)),
  inspect: inspectResults,
  promptfoo: (document) => ({ kind: 'rows', format: 'promptfoo', table: promptfooRows(document) }),
  'hugging-face': (document) => summarised('hugging-face', huggingFaceResults(document)),
  'scikit-learn': (document) => summarised('scikit-learn', classificationReport(document)),
  json: (document) => ({ kind: 'rows', format: 'json', table: jsonRows(document) }),
  summary: (document) => summarised('summary', statedTree(document)),
  dvc: (document) => summarised('dvc', statedTree(document)),
};

function summarised(format: string, summary: ResultSummary): RecognisedResults {
  return { kind: 'summary', format, summary };
}

/** A log of Inspect: its samples, or its metrics where it was written without them. */
export function inspectResults(document: Document): RecognisedResults {
  if (!isInspectLog(document.value)) return ofNamed('inspect', document);
  return hasInspectSamples(document.value)
    ? { kind: 'rows', format: 'inspect', table: inspectRows(document) }
    : summarised('inspect', inspectSummary(document));
}

function ofValue(access: ResultsAccess, question: ObservationsQuestion, document: Document): RecognisedResults {
  if (isMlflowJson(document.value)) return readMlflow(access, question);
  const shape = SHAPES.find(({ is }) => is(document.value));
  if (shape) return ofNamed(shape.format, document);
  const { path, value } = document;
  return unreadable({
    message: `\`${path}\` is ${value === null || value === undefined ? 'empty' : 'a single value'}; expected metrics by name, or rows`,
    remedy: 'write `metric: number` for each metric, or a list of objects, one observation each',
    location: { path, line: 1 },
  });
}

function ofNamed(format: string, document: Document): RecognisedResults {
  const shape = SHAPES.find((known) => known.format === format);
  const read = READERS[format];
  if (shape && read && shape.is(document.value)) return read(document);
  return unreadable({
    message: `\`${document.path}\` is not ${shape?.what ?? `in the format \`${format}\``}`,
    remedy: 'leave `format` out, so that it is recognised; or name the file that is meant',
    location: document.locate(),
  });
}

function isTree(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LFS_POINTER = (path: string): Problem => ({
  message: `\`${path}\` is a Git LFS pointer; the results themselves are not in this checkout`,
  remedy: 'check out with `lfs: true`, or run `git lfs pull`',
  location: { path, line: 1 },
});
const EMPTY = (path: string): Problem => ({
  message: `\`${path}\` is empty`,
  remedy: 'write the results into it',
  location: { path, line: 1 },
});
const NO_FRONT_MATTER = (path: string): Problem => ({
  message: `\`${path}\` does not start with a front matter between \`---\` lines, where a model card has its results`,
  remedy: 'name a model card with `model-index`',
  location: { path, line: 1 },
});
