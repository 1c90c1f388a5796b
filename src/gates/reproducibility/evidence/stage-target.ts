/** How a stage is called on the command line of DVC from the root: one of another folder with its file. Quoted for a shell where it must be. */
export function stageTarget(pipeline: string, name: string): string {
  const target = pipeline === 'dvc.yaml' ? name : `${pipeline}:${name}`;
  return /^[\w@./:-]+$/.test(target) ? target : `'${target}'`;
}
