import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { type Document, LIMITS } from '../document.ts';
import { parseJson } from '../parse-json.ts';
import { openZipArchive, type ZipMember, ZipProblem } from '../zip-archive.ts';
import { plainList, plainTable } from '../plain-table.ts';

/** Unpacked, of one log: its header and the summaries of its samples, or the samples. */
const MOST_BYTES = 2 * LIMITS.evidence;
const MOST_DEPTH = 200;

/**
 * Reads a log of Inspect in its binary format, a ZIP archive of JSON, as the document that the same log is as JSON: `header.json`, with
 * the samples one by one or, where there is much of them, as `summaries.json` has them: without transcripts, long texts and, in logs of
 * older versions, tokens. A sample stands in the line of its number.
 */
export async function readInspectArchive(file: string, path: string): Promise<Document | Problem> {
  try {
    const { size } = statSync(file);
    if (size > LIMITS.evidence)
      throw new ZipProblem(`it has ${grouped(size)} bytes; at most ${grouped(LIMITS.evidence)} are read`);
    const members = await openZipArchive(readFileSync(file), MOST_BYTES);
    const header = await readMember(members.get('header.json'));
    if (header === undefined) {
      return {
        message: members.has('_journal/start.json')
          ? `\`${path}\` is the log of an evaluation that has not ended: it has no \`header.json\``
          : `\`${path}\` is an archive without \`header.json\`: it is no log of Inspect`,
        remedy: 'evaluate to the end; `inspect eval-retry` goes on with a log that was broken off',
        location: { path },
      };
    }
    return documentOf(path, plainTable(header), await samplesOf(members));
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    const asJson = `\`inspect log convert --to json --output-dir . ${path.split('/').at(-1) ?? path}\``;
    return {
      message: `\`${path}\` cannot be read: ${error.message}`,
      remedy: error.newerNode
        ? `use Node 22.15 or newer, as the actions do; or write it as JSON: ${asJson}`
        : `write the log anew, or as JSON: ${asJson}`,
      location: { path },
    };
  }
}

/** Samples with their transcripts, together; above this their summaries suffice. */
const MOST_SAMPLE_BYTES = 16_000_000;

async function samplesOf(members: ReadonlyMap<string, ZipMember>): Promise<readonly unknown[]> {
  const whole = [...members.values()].filter(({ name }) => /^samples\/[^/]+\.json$/.test(name));
  const summaries = members.get('summaries.json');
  if (summaries && whole.reduce((sum, { size }) => sum + size, 0) > MOST_SAMPLE_BYTES)
    return plainList(await readMember(summaries));
  const samples: unknown[] = [];
  for (const member of whole) samples.push(await readMember(member));
  return samples.length > 0 ? samples : plainList(await readMember(summaries));
}

/** As Inspect writes it: numbers may be NaN. Undefined where there is no such member. */
async function readMember(member: ZipMember | undefined): Promise<unknown> {
  if (!member) return undefined;
  const text = (await member.read()).toString('utf8');
  const { value, complaints } = parseJson(text, MOST_DEPTH);
  const [complaint] = complaints;
  if (complaint) throw new ZipProblem(`\`${member.name}\` in it is no JSON (${complaint.message})`);
  return value;
}

function grouped(bytes: number): string {
  return bytes.toLocaleString('en-US');
}

function documentOf(path: string, header: Readonly<Record<string, unknown>>, samples: readonly unknown[]): Document {
  const locate: Document['locate'] = (first, index) =>
    first === 'samples' && typeof index === 'number' ? { path, line: index + 1 } : { path };
  return { path, value: { ...header, samples }, problems: [], locate, locateKey: locate };
}
