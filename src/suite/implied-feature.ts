/** The id of the feature that stands for a repository without records. */
export const IMPLIED_FEATURE = 'repository';

/** Its title. */
export const IMPLIED_TITLE = 'what lies in this repository';
