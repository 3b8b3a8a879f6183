/** A Dockerfile as a list of instructions, and what .dockerignore keeps from it: enough to check both without Docker. */

export interface Instruction {
  name: string;
  /** All after the name, continued lines joined. */
  value: string;
}

/** @param text of a Dockerfile */
export function readDockerfile(text: string): Instruction[] {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name: name.toUpperCase(), value: rest.join(' ') };
    });
}

/** What an instruction COPY takes from the build context; nothing for one that copies from another stage. */
export function copied({ name, value }: Instruction): string[] {
  const words = value.split(/\s+/);
  if (name !== 'COPY' || words[0]?.startsWith('--from=')) return [];
  return words.slice(0, -1).map((path) => path.replace(/^\.\//, ''));
}

/**
 * @param ignore text of a .dockerignore: paths; or, after two stars and a slash, a name or `*.ending` in any folder
 * @param path from the context's root
 */
export function isIgnored(ignore: string, path: string): boolean {
  const parts = path.split('/');
  const lines = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.some((line) => {
    if (line.startsWith('**/*')) return path.endsWith(line.slice(4));
    if (line.startsWith('**/')) return parts.includes(line.slice(3));
    return path === line || path.startsWith(`${line}/`);
  });
}
