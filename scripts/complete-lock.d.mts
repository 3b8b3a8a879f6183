export interface LockEntry {
  version?: string;
  dev?: boolean;
  license?: string;
  resolved?: string;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
/** The platform in a package's name; null where it names none. */
export function platformOf(name: string): { cpu: string[]; libc?: string[]; os: string[] } | null;
/** The lock file's packages with the platform packages that were left out, and the names of these. */
export function complete(packages: Record<string, LockEntry>): {
  packages: Record<string, LockEntry>;
  added: string[];
};
