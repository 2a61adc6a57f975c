/**
 * What a backup holds, before it is compressed and sealed: one document that describes it, then for each table its rows as
 * PostgreSQL's COPY writes them, in frames of a length and so many bytes; an empty frame ends a table.
 */
export function frame(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

export const endOfTable = frame(Buffer.alloc(0));

export interface FrameReader {
  /** The next frame; null at the end. */
  next(): Promise<Buffer | null>;
  /** The rows of one table, to its empty frame. */
  table(): AsyncGenerator<Buffer>;
}

export function readFrames(source: AsyncIterable<Uint8Array>): FrameReader {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const atLeast = async (length: number): Promise<boolean> => {
    const chunks = [held];
    let have = held.length;
    while (have < length) {
      const { done, value } = await iterator.next();
      if (done) break;
      chunks.push(Buffer.from(value));
      have += value.length;
    }
    if (chunks.length > 1) held = Buffer.concat(chunks);
    return have >= length;
  };
  const next = async (): Promise<Buffer | null> => {
    if (!(await atLeast(4))) return null;
    const length = 4 + held.readUInt32BE();
    if (!(await atLeast(length))) return null;
    const bytes = held.subarray(4, length);
    held = held.subarray(length);
    return bytes;
  };
  return {
    next,
    table: async function* () {
      for (let rows = await next(); rows && rows.length > 0; rows = await next()) yield rows;
    },
  };
}

/** COPY writes each row as a line, and no other line feed. */
export function linesIn(rows: Buffer): number {
  let lines = 0;
  for (let at = rows.indexOf(10); at !== -1; at = rows.indexOf(10, at + 1)) lines += 1;
  return lines;
}
