/**
 * Takes the pictures of comments in docs/images/: the Markdown that `npm run demo` wrote, rendered with a look close to that of
 * GitHub, light and dark. Needs Chromium (Debian's package `chromium`, or its path in CHROMIUM).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
const THEMES = {
  light: {
    text: '#1f2328',
    ground: '#ffffff',
    border: '#d1d9e0',
    soft: '#f6f8fa',
    code: '#eff1f3',
    link: '#0969da',
    note: '#8250df',
  },
  dark: {
    text: '#f0f6fc',
    ground: '#0d1117',
    border: '#3d444d',
    soft: '#151b23',
    code: '#24292f',
    link: '#4493f8',
    note: '#ab7df8',
  },
} as const;

function page(
  markdown: string,
  { text, ground, border, soft, code, link, note }: (typeof THEMES)[keyof typeof THEMES],
): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  }).replace(
    /<blockquote>\s*<p>\[!(\w+)\]\s*/g,
    (_, kind: string) => `<blockquote><strong class="kind">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</strong><p>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; background: ${ground}; color: ${text}; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 860px; border: 1px solid ${border}; border-radius: 6px; padding: 16px; }
h2 { font-size: 21px; border-bottom: 1px solid ${border}; padding-bottom: 6px; margin: 0 0 16px; } h3 { font-size: 17px; margin: 24px 0 12px; }
a { color: ${link}; text-decoration: none; } table { border-collapse: collapse; } td, th { border: 1px solid ${border}; padding: 6px 13px; text-align: left; } tr:nth-child(even) { background: ${soft}; }
code { background: ${code}; border-radius: 6px; padding: 2px 5px; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; } pre { background: ${soft}; border-radius: 6px; padding: 12px; overflow: auto; } pre code { background: none; padding: 0; }
blockquote { margin: 0 0 16px; padding: 0 1em; border-left: 4px solid ${note}; } .kind { color: ${note}; } details { margin: 8px 0; } summary { cursor: pointer; }
</style><main>${html}</main>`;
}

const work = mkdtempSync(join(tmpdir(), 'promotion-gates-picture-'));
try {
  mkdirSync(images, { recursive: true });
  for (const [name, height] of [
    ['not-ready', 1080],
    ['ready-for-production', 420],
  ] as const) {
    const markdown = readFileSync(join(root, '.demo', `${name}.md`), 'utf8');
    for (const [theme, colours] of Object.entries(THEMES)) {
      const file = join(work, 'page.html');
      writeFileSync(file, page(markdown, colours));
      const target = join(images, `${name}-${theme}.png`);
      const { status, stderr } = spawnSync(
        process.env['CHROMIUM'] ?? 'chromium',
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--hide-scrollbars',
          `--user-data-dir=${join(work, 'profile')}`,
          `--window-size=940,${height}`,
          `--screenshot=${target}`,
          `file://${file}`,
        ],
        { encoding: 'utf8', timeout: 60_000 },
      );
      if (status !== 0) throw new Error(`chromium: ${stderr}`);
      console.log(`wrote docs/images/${name}-${theme}.png`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
