/** A comment on a pull request, as far as anything is read of it. */
export interface PostedComment {
  readonly id: number;
  /** Login of the account that wrote it. */
  readonly author: string;
  readonly body: string;
}

/** The comments of one pull request, on GitHub. Every call may be refused: `callFault` says what that means. */
export interface PullRequestComments {
  /** Login of the account the token belongs to. */
  readonly viewer: () => Promise<string>;
  /** All comments, the oldest first. */
  readonly list: () => Promise<readonly PostedComment[]>;
  /** The commit the pull request's branch is at now. */
  readonly head: () => Promise<string>;
  readonly create: (body: string) => Promise<PostedComment>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}
