import { t as getOctokit } from "./actions-github.js";

export { getOctokit };