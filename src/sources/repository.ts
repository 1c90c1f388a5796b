import type { Document } from './document.ts';

/** Why a path could not be used, in words for a finding or a message. */
export interface Unreadable {
  readonly unreadable: string;
  readonly remedy?: string;
  /** Git tracks it and this checkout lacks it, as a sparse one does: nothing is wrong with the file. */
  readonly absent?: true;
}

/**
 * The files under judgement: those git tracks in the checkout, as they lie in the working tree. Outside git (single-gate
 * commands at a desk) the files below the working directory. Paths are relative to the root, with forward slashes; what
 * leaves the root (`..`, absolute, a symbolic link) is never read.
 */
export interface Repository {
  /** Real absolute path of the root. */
  readonly root: string;
  /** Whether git is there. */
  readonly versioned: boolean;
  /** All paths, sorted by code unit. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** The commits of submodules by their folders: as git holds them, zeros where another one is checked out. What lies in one is of another repository, and none of the paths. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Whether any path lies below this folder. */
  readonly hasFolder: (folder: string) => boolean;
  /** Files that a list of files and folders (ending in `/`, or naming a folder) stands for, sorted. */
  readonly expand: (paths: readonly string[]) => readonly string[];
  /** Files that match any of the glob patterns. */
  readonly match: (patterns: readonly string[]) => readonly string[];
  /** UTF-8 text, read once. Over the limit (bytes) or not UTF-8: unreadable. */
  readonly text: (path: string, limit: number) => string | Unreadable;
  /** YAML or JSON by the file's ending, with positions; parsed once. Problems of form are in the document. */
  readonly document: (path: string, limit: number) => Document | Unreadable;
  /** Absolute path for handing to an engine that opens the file itself, after the same safety checks. */
  readonly absolute: (path: string) => string | Unreadable;
  /** Git blob id of the file as it lies in the working tree; undefined where there is no such file. */
  readonly blob: (path: string) => Promise<string | undefined>;
  /** SHA-256 of the bytes, streamed. */
  readonly sha256: (path: string) => Promise<string | undefined>;
  /** The text that git itself holds of a file, where it is at most so many bytes: a pointer, where the bytes are kept elsewhere. Undefined outside git. */
  readonly stored: (path: string, most: number) => Promise<string | undefined>;
}

/** Files of one commit, read-only: the base branch, or the commit a run was made at. */
export interface Tree {
  readonly commit: string;
  readonly has: (path: string) => boolean;
  readonly paths: readonly string[];
  readonly blob: (path: string) => string | undefined;
  /** Text of several files in one exchange with git; missing ones are left out. */
  readonly texts: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly document: (path: string) => Promise<Document | undefined>;
  /** Ids of the texts of symbolic links, which are none of the paths. Left out: not known. */
  readonly links?: ReadonlyMap<string, string>;
  /** The commits of submodules by their folders. Left out: not known. */
  readonly submodules?: ReadonlyMap<string, string>;
  /** Bytes of one file, unless they are more than so many. Left out where contents are not at hand. */
  readonly bytes?: (path: string, most: number) => Promise<Uint8Array | Unreadable>;
}

/** The files of a commit as a server has them, or why it did not say, as the end of "GitHub itself was asked for it: …". */
export type ServedTree = { readonly tree: Tree } | { readonly refused: string };

/** What the head is compared with, or why there is nothing. */
export interface Comparison {
  /** The checked-out commit, where there is one. */
  readonly head?: string;
  /** The tip of the base branch: policy, waivers, baseline and code owners come from here. */
  readonly base?: Tree;
  /** Where the head left the base: criteria are compared with this. The same as `base` on a pull request's merge commit. */
  readonly mergeBase?: Tree;
  /** Paths that differ between the merge base and the working tree. */
  readonly changed?: ReadonlySet<string>;
  /** Why there is no base, where one was wanted or could have been there. */
  readonly missing?: string;
  /** The merge base as the server has it: there only where git could not bring it into this checkout and somebody can ask. */
  readonly askServer?: () => Promise<ServedTree>;
  /** The files of any commit that this checkout has, such as the one a run was made at. */
  readonly treeAt?: (commit: string) => Promise<Tree | undefined>;
  /**
   * The last changes of some files on the base branch up to the merge base, the newest first, at most so many. A merge counts as
   * one change, made where it was merged. Undefined: the history is not in this checkout, and could not be fetched.
   */
  readonly changesOf?: (paths: readonly string[], most: number) => Promise<readonly MergedChange[] | undefined>;
}

/** A commit of the base branch's own line (first parents) that changed something. */
export interface MergedChange {
  readonly commit: string;
  /** The commit before it on that line; absent where it is the first. */
  readonly before?: string;
}
