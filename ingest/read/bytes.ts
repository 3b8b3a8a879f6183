/** Bytes of a file or of standard input: unpacked where compressed, without byte order mark, in one byte order. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { afterFirst } from './streams.ts';

const GZIP_MAGIC = [0x1f, 0x8b];
const UTF8_BOM = [0xef, 0xbb, 0xbf];
const UTF16LE_BOM = [0xff, 0xfe];
const UTF16BE_BOM = [0xfe, 0xff];
const LONGEST_MARK_BYTES = 3;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((value, i) => bytes[i] === value);

async function* toBuffers(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
}

/** The same bytes, with at least `least` of them (or all there are) in the first piece. */
async function* withFullStart(bytes: AsyncIterable<Buffer>, least: number): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (head === null) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length >= least) {
        yield head;
        head = null;
      }
    }
  }
  if (head !== null && head.length > 0) yield head;
}

async function* counted(bytes: AsyncIterable<Buffer>, onBytes: (n: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* transcodeUtf16(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** `pipeline` asks for a callback; errors reach whoever reads its last stream. */
const ignoreHere = (): void => undefined;

/** Recognised by their first bytes, not by the file's name: gzip, and the byte order marks of UTF-8 and UTF-16. */
async function* normalised(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = withFullStart(bytes, LONGEST_MARK_BYTES)[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return;
  const all = afterFirst(first.value, pieces);
  if (startsWith(first.value, GZIP_MAGIC)) {
    const unpacked = pipeline(Readable.from(all), createGunzip(), ignoreHere);
    yield* normalised(unpacked);
  } else if (startsWith(first.value, UTF8_BOM)) {
    yield* afterFirst(first.value.subarray(UTF8_BOM.length), pieces);
  } else if (startsWith(first.value, UTF16LE_BOM)) {
    yield* transcodeUtf16(all, 'utf-16le');
  } else if (startsWith(first.value, UTF16BE_BOM)) {
    yield* transcodeUtf16(all, 'utf-16be');
  } else yield* all;
}

/**
 * @param onBytes told of every piece read from disk, before it is unpacked
 * @throws the file system's, zlib's or the decoder's error, while it is read
 */
export function openFile(file: string, onBytes: (n: number) => void): AsyncIterable<Buffer> {
  return normalised(counted(toBuffers(createReadStream(file)), onBytes));
}

/** @throws as {@link openFile} */
export function openStream(
  stream: AsyncIterable<Uint8Array | string>,
  onBytes: (n: number) => void,
): AsyncIterable<Buffer> {
  return normalised(counted(toBuffers(stream), onBytes));
}
