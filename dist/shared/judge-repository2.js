import { t as judgeRepository } from "./judge-repository.js";

export { judgeRepository };