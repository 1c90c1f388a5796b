/**
 * Builds `dist/` from `actions/` and `src/`: the bundle, and the licences of what is bundled.
 * `--out DIRECTORY` writes there instead. The same sources give the same bytes.
 */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown, type InputOptions, type OutputChunk, type OutputOptions } from 'rolldown';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = resolve(values.out);

type Configuration = InputOptions & { readonly output: OutputOptions };

const { default: program, danger } = (await import(new URL('../rolldown.config.js', import.meta.url).href)) as {
  readonly default: Configuration;
  readonly danger: Configuration;
};
const { default: queryWorker } = (await import(
  new URL('../rolldown.query-worker.config.js', import.meta.url).href
)) as { readonly default: Configuration };
const chunks = [...(await build(program, '')), ...(await build(queryWorker, '')), ...(await build(danger, 'danger/'))];

// Only now: sources that do not build leave what is there.
rmSync(out, { recursive: true, force: true });
for (const { fileName, code } of chunks) {
  mkdirSync(dirname(join(out, fileName)), { recursive: true });
  writeFileSync(join(out, fileName), code);
}
chmodSync(join(out, 'cli.js'), 0o755);
copyFileSync(join(root, 'src/danger/index.d.cts'), join(out, 'danger/index.d.cts'));
writeFileSync(join(out, 'LICENSES.txt'), licences(chunks));

const bytes = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code), 0);
console.log(`${chunks.length} files, ${Math.round(bytes / 1000).toLocaleString('en-US')} kB`);

/** The files of one bundle, by their paths in `dist/`. */
async function build({ output, ...input }: Configuration, folder: string): Promise<readonly OutputChunk[]> {
  const bundle = await rolldown({ ...input, cwd: root });
  const { output: parts } = await bundle.generate(output);
  await bundle.close();
  return parts.flatMap((file) => (file.type === 'chunk' ? [{ ...file, fileName: `${folder}${file.fileName}` }] : []));
}

/** The licence of every package of which code is in the bundle, sorted by name; those that share a text together. */
function licences(bundled: readonly OutputChunk[]): string {
  const folders = new Set(
    bundled.flatMap((chunk) =>
      Object.entries(chunk.modules).flatMap(([id, module]) => {
        const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace('\0', ''))?.[0];
        return folder !== undefined && module.renderedLength > 0 ? [folder] : [];
      }),
    ),
  );
  const packages = new Map<string, string[]>();
  for (const { title, text } of [...folders]
    .map(licenceOf)
    .sort((left, right) => (left.title < right.title ? -1 : 1))) {
    packages.set(text, [...(packages.get(text) ?? []), title]);
  }
  const rule = '='.repeat(80);
  return [
    'The files of this folder contain code of these packages, under their own licences.',
    ...[...packages].map(([text, titles]) => `${rule}\n${titles.join('\n')}\n${rule}\n\n${text}`),
  ].join('\n\n');
}

function licenceOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<
    Record<string, string | undefined>
  >;
  const title = `${name} ${version} (${license})`;
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file))
    .sort();
  if (!license && files.length === 0) throw new Error(`${folder} states no licence: it cannot be bundled`);
  const text = files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  return {
    title,
    text: `${text || `The package states its licence as ${license}, its author as ${author}, and carries no text of its own.`}\n`,
  };
}
