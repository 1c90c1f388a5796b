/**
 * Takes the pictures of comments in docs/images/: the comments that test/golden/comments/ holds, rendered as GitHub Flavored Markdown
 * with GitHub's own style, light and dark. Needs Chromium (Debian's package `chromium`, or its path in CHROMIUM).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const WIDTH = 900;
const SCENES = ['first-run', 'blocked', 'ready', 'nothing-to-judge'];
const THEMES = {
  light: { ground: '#ffffff', border: '#d1d9e0', bar: '#f6f8fa', soft: '#59636e' },
  dark: { ground: '#0d1117', border: '#3d444d', bar: '#151b23', soft: '#9198a1' },
} as const;

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');
const { resolve } = createRequire(import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'promotion-gates-picture-'));

/** What GitHub makes of a comment: its HTML, with alerts in the classes its style has for them. */
function render(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html.replaceAll(/<blockquote>\s*<p>\[!(\w+)\]\s*([^]*?)<\/blockquote>/g, (_, kind: string, body: string) => {
    const name = kind.toLowerCase();
    const title = `${kind.charAt(0)}${name.slice(1)}`;
    return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p><p>${body}</div>`;
  });
}

function page(markdown: string, theme: keyof typeof THEMES): string {
  const { ground, border, bar, soft } = THEMES[theme];
  const style = readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; padding: 16px; background: ${ground}; }
.frame { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
.bar { padding: 8px 16px; background: ${bar}; border-bottom: 1px solid ${border}; color: ${soft}; font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.markdown-body { padding: 16px; font-size: 14px; }
</style><div class="frame"><div class="bar"><b>github-actions</b> bot commented</div><article class="markdown-body">${render(markdown)}</article></div>
<script>document.body.dataset.height = document.documentElement.scrollHeight</script>`;
}

function chromium(...options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
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
      ...options,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`chromium: ${stderr}`);
  return stdout;
}

try {
  mkdirSync(images, { recursive: true });
  for (const scene of SCENES) {
    const markdown = readFileSync(join(root, 'test/golden/comments', `${scene}.md`), 'utf8');
    for (const theme of ['light', 'dark'] as const) {
      const file = join(work, 'page.html');
      writeFileSync(file, page(markdown, theme));
      const [, height] =
        /data-height="(\d+)"/.exec(chromium(`--window-size=${WIDTH},100`, '--dump-dom', `file://${file}`)) ?? [];
      if (height === undefined) throw new Error(`the height of ${scene} cannot be told`);
      const target = join(images, `${scene}-${theme}.png`);
      chromium(`--window-size=${WIDTH},${height}`, `--screenshot=${target}`, `file://${file}`);
      console.log(`wrote docs/images/${scene}-${theme}.png`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
