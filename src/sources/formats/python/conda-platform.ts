import type { Marker } from './marker.ts';

/** What conda-lock takes the selectors in comments of an environment to mean (`# [linux64]`), by platform. */
const SELECTORS: Readonly<Record<string, readonly string[]>> = {
  'linux-64': ['linux64', 'unix', 'linux'],
  'linux-aarch64': ['aarch64', 'unix', 'linux'],
  'linux-ppc64le': ['ppc64le', 'unix', 'linux'],
  'osx-64': ['osx64', 'osx', 'unix'],
  'osx-arm64': ['arm64', 'osx', 'unix'],
  'win-64': ['win', 'win64'],
};

/** `linux64` of `- cudatoolkit # [linux64]`. */
function selectorOf(line: string): string | undefined {
  const comment = line.indexOf('#', 1);
  const open = line.lastIndexOf('[');
  const close = line.indexOf(']', open);
  if (comment < 0 || open < comment || close < open + 2 || /^\s*#/.test(line)) return undefined;
  return /[()]/.test(line.slice(close)) ? undefined : line.slice(open + 1, close);
}

/** The text of an environment as conda-lock reads it for a platform; lines that are for others are empty, so that positions stay. */
export function textForPlatform(text: string, platform: string): string {
  const selectors = SELECTORS[platform] ?? [];
  return text
    .split('\n')
    .map((line) => {
      const selector = selectorOf(line.replace(/\r$/, ''));
      return selector === undefined || selectors.includes(selector) ? line : '';
    })
    .join('\n');
}

/** Whether a marker may hold on a platform of conda; what is not said by the platform (a version of Python) may hold. */
export function mayHoldOn(marker: Marker, platform: string): boolean {
  return holds(marker, platform) !== false;
}

function holds(marker: Marker, platform: string): boolean | undefined {
  switch (marker.kind) {
    case 'always':
      return true;
    case 'not': {
      const part = holds(marker.part, platform);
      return part === undefined ? undefined : !part;
    }
    case 'and':
    case 'or': {
      const decides = marker.kind === 'or';
      const parts = marker.parts.map((part) => holds(part, platform));
      if (parts.includes(decides)) return decides;
      return parts.includes(undefined) ? undefined : !decides;
    }
    default: {
      const is = variablesOf(platform)[marker.variable];
      if (is === undefined) return undefined;
      const [left, right] = marker.reversed ? [marker.value, is] : [is, marker.value];
      if (marker.operator === '==') return left === right;
      if (marker.operator === '!=') return left !== right;
      if (marker.operator === 'in') return right.includes(left);
      return marker.operator === 'not in' ? !right.includes(left) : undefined;
    }
  }
}

function variablesOf(platform: string): Readonly<Record<string, string>> {
  if (platform.startsWith('linux-')) return { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' };
  if (platform.startsWith('osx-')) return { sys_platform: 'darwin', platform_system: 'Darwin', os_name: 'posix' };
  if (platform.startsWith('win-')) return { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt' };
  return {};
}
