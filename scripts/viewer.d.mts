/** Builds the viewer if it is missing or older than its sources; ends the process if that fails. */
export function ensureViewer(): void;
