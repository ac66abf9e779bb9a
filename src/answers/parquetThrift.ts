// Walks a structure of Thrift's compact protocol without building anything of it: where it ends, and whether every count
// in it is borne out by bytes. The library that reads it afterwards believes counts and allocates by them. Pure.

/** The structure goes on beyond the bytes at hand. */
export class EndsEarly extends Error {
  override readonly name = 'EndsEarly';
}

const DEEPEST = 32;
/** The longest text or statistic; descriptions of a schema are the longest that writers make. */
const LONGEST_BYTES = 256 * 1024;
/** Bytes of a number of 32 and of 64 bits. */
const VARINT_BYTES = { short: 5, long: 10 } as const;

/** The offset behind the structure at `start`. Throws EndsEarly, or an Error that says what is wrong with it. */
export function endOfStruct(bytes: Uint8Array, start: number): number {
  return new Walker(bytes, start).struct(0);
}

class Walker {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  struct(depth: number): number {
    if (depth > DEEPEST) throw new Error('structures nested too deeply');
    for (;;) {
      const byte = this.byte();
      const type = byte & 0x0f;
      if (type === 0) return this.at;
      if (byte >> 4 === 0) this.varint(VARINT_BYTES.short);
      // A boolean field is its own type.
      if (type > 2) this.value(type, depth);
    }
  }

  private value(type: number, depth: number): void {
    switch (type) {
      case 1:
      case 2:
      case 3:
        this.skip(1);
        return;
      case 4:
      case 5:
        this.varint(VARINT_BYTES.short);
        return;
      case 6:
        this.varint(VARINT_BYTES.long);
        return;
      case 7:
        this.skip(8);
        return;
      case 8: {
        const length = this.varint(VARINT_BYTES.short);
        if (length > LONGEST_BYTES) throw new Error(`a piece of ${length} bytes`);
        this.skip(length);
        return;
      }
      case 9:
        this.list(depth);
        return;
      case 12:
        this.struct(depth + 1);
        return;
      default:
        throw new Error(`a value of the unknown type ${type}`);
    }
  }

  /** Each element takes a byte at least. */
  private list(depth: number): void {
    if (depth > DEEPEST) throw new Error('lists nested too deeply');
    const byte = this.byte();
    const count = byte >> 4 === 15 ? this.varint(VARINT_BYTES.short) : byte >> 4;
    if (count > this.bytes.length - this.at) throw new EndsEarly(`a list of ${count}`);
    for (let index = 0; index < count; index++) this.value(byte & 0x0f, depth + 1);
  }

  private varint(most: number): number {
    let value = 0;
    for (let read = 0; read < most; read++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * read);
      if (byte < 0x80) return value;
    }
    throw new Error('a number without an end');
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.bytes.length) throw new EndsEarly(`${count} bytes`);
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new EndsEarly('a byte');
    this.at += 1;
    return byte;
  }
}
